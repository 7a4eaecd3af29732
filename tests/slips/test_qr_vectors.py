"""The table of codes is what the server draws; the phone draws the same (node runs it too)."""

from tests.plans.vectors import cases
from webapp.slips.qr_print import qr_path, qr_rows


def test_the_table_is_what_the_server_draws() -> None:
    known = cases("qr.json")

    drawn = [qr_rows(case["text"]) for case in known]

    told = [{"size": len(rows), "path": qr_path(rows)} for rows in drawn]
    assert told == [{"size": case["size"], "path": case["path"]} for case in known]
