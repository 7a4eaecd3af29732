"""The table of doors before and after entries is what the server makes of them (node runs it too).

`BULOU_WRITE_VECTORS=1 pytest tests/sync/test_overlay_vectors.py` writes it anew.
"""

import json
import os
from pathlib import Path

from sqlalchemy.orm import Session

from tests.sync.overlay_cases import tell
from tests.sync.overlay_stories import STORIES

TABLE = Path(__file__).parent.parent / "vectors" / "overlay.json"


def test_the_table_is_what_the_server_makes_of_the_entries(session: Session) -> None:
    cases = [tell(session, story) for story in STORIES]

    if os.environ.get("BULOU_WRITE_VECTORS"):
        lines = ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases)
        TABLE.write_text(f'{{"cases": [\n{lines}\n]}}\n')
    assert json.loads(TABLE.read_text())["cases"] == cases


def test_the_table_has_every_kind_and_both_ends() -> None:
    cases = json.loads(TABLE.read_text())["cases"]
    kinds = {entry["kind"] for case in cases for entry in case["entries"]}

    assert len(cases) >= 40
    assert len(kinds - {"sing"}) == 10
    assert {answer for case in cases for answer in case["answers"]} == {"applied", "held"}
