"""Pages of answer, tier, slip and earlier years: shown, refused, and recorded."""

from typing import Any

from tests.parity.desk import Desk
from tests.parity.pages import ODD, door_of, person_of, reads, writes
from tests.parity.village import Village
from tests.round.enrolment import SIGNED
from tests.round.pages import forms_of

DRAWN = {**SIGNED, "act": "enrol"}
WRONG: tuple[dict[str, str], ...] = (
    {"act": ""},
    {"act": "danced"},
    {"act": "enrol", "method": ""},
    {"act": "enrol", "method": "signature", "signature_path": ""},
    {"act": "enrol", "method": "signature", "signature_path": "M1 1<script>"},
    {"act": "enrol", "method": "fingerprint", "archive_number": " "},
    {"act": "decline", "method": "fingerprint"},
    {"act": "enrol", "method": "spoken"},
    {**DRAWN, "method": "spoken", "witness": "证" * 61},
    {**DRAWN, "method": "fingerprint", "archive_number": "1" * 41},
    {**DRAWN, "method": "danced"},
    {**DRAWN, "given_by": "guardian"},
    {**DRAWN, "given_by": "proxy", "relation_proxy": "女儿" * 21, "is_read_aloud": ""},
    {**DRAWN, "given_by": "", "tier": "20000"},
    {**DRAWN, "given_by": "danced", "relation_guardian": "x"},
    {**DRAWN, "tier": ""},
    {**DRAWN, "tier": "12345"},
    {**DRAWN, "tier": "９", "text_enrol": "old 0"},
    {**DRAWN, "text_locale": "en" * 6},
    {"act": "later", "text_later": ""},
    {**DRAWN, "act": "withdraw"},
    {**DRAWN, "act": "privacy"},
    {"act": "recalculate", "tier": "50000", "method": "spoken", "witness": '刘 "芳" <b>'},
)


def answer(desk: Desk, home: str, query: str = "", **typed: Any) -> Any:
    """Open somebody's page and answer."""
    return desk.send(f"{home}/consents/new{query}", f"{home}/consents", **typed)


@reads()
def every_offer(desk: Desk, village: Village) -> None:
    for key in village.people:
        home = person_of(village, key)
        desk.get(f"{home}/consents/new")
        if key not in ODD:
            continue
        desk.get(f"{home}/consents/new?act=withdraw&tier=50000")
        desk.get(f"{home}/consents/new?act=offer&replaces=RF81000001000042&given_by=proxy")
        desk.get(f"{home}/arrears/new")


@reads()
def every_estimate(desk: Desk, village: Village) -> None:
    for key in ("classes thirty", "classes seventeen", "classes unborn day", "classes eighty"):
        home = person_of(village, key)
        for tier in ("", "50000", "1"):
            desk.get(f"{home}/estimate?tier={tier}", **{"HX-Request": "true"})


@reads()
def every_slip(desk: Desk, village: Village) -> None:
    assert village.people
    for door in desk.story.start["doors"]:
        for one in door["slips"]:
            if one["state"] != "paid":  # the day of a payment is the server's
                desk.get(f"/round/slips/{one['reference']}")
                desk.get(f"/round/slips/{one['reference'].lower()}?x=1")
                desk.post(f"/round/slips/{one['reference']}/voids", {"reason": " "})
                desk.post(f"/round/slips/{one['reference']}/voids", {"reason": "长" * 201})
    for text in ("RF81000001000042", "nothing", "RF18"):
        desk.get(f"/round/slips/{text}")
        desk.post(f"/round/slips/{text}/voids", {"reason": "x"})


@reads()
def answers_that_cannot_be(desk: Desk, village: Village) -> None:
    home = person_of(village, "classes thirty")
    for typed in WRONG:
        answer(desk, home, **typed)
    for key in ("classes fifteen", "classes eighty", "classes unborn day", "gone dead"):
        other = person_of(village, key)
        for act in ("enrol", "withdraw"):
            said = {**SIGNED, "act": act, "given_by": "self", "tier": "10000"}
            desk.post(f"{other}/consents", said)
    withdraws = person_of(village, "pays")
    answer(desk, withdraws, "?act=withdraw", act="withdraw")
    desk.post(f"{home}/consents")


@reads()
def earlier_years_that_cannot_be(desk: Desk, village: Village) -> None:
    for key in ("pays", "classes fifty-nine", "classes unborn day"):
        home = person_of(village, key)
        for year, tier in (
            ("", ""),
            ("1999", "10000"),
            ("2011", ""),
            ("2011", "10000"),
            ("x", "1"),
        ):
            desk.post(f"{home}/arrears", {"year": year, "tier": tier})


@writes()
def who_agrees_gets_a_slip(desk: Desk, village: Village) -> None:
    for key, typed in {
        "classes seen thirty": {**DRAWN, "tier": "50000"},
        "classes seen fifty": {**DRAWN, "method": "fingerprint", "archive_number": "A-7"},
        "classes seen seventeen": {**DRAWN, "given_by": "guardian", "relation_guardian": " 父 "},
        "classes seen enrolled": {**DRAWN, "act": "renew", "method": "spoken", "witness": "刘芳"},
        "classes seen noted": {**DRAWN, "given_by": "proxy", "relation_proxy": "儿子"},
    }.items():
        home = person_of(village, key)
        desk.follow(answer(desk, home, **typed))
        desk.get(home)
        desk.get(f"{home}/consents/new")
        desk.get(f"{home}/arrears/new")
    desk.get(door_of(village, "classes seen"))


@writes()
def who_is_paid_for(desk: Desk, village: Village) -> None:
    for group in village.plan.special_groups:
        home = person_of(village, f"special {group.key}")
        desk.follow(answer(desk, home, **DRAWN))
        desk.get(f"{home}/consents/new")
        desk.get(home)


@writes()
def no_and_later(desk: Desk, village: Village) -> None:
    for key, act in {"due head": "decline", "coming head": "later", "met head": "decline"}.items():
        home = person_of(village, key)
        desk.follow(answer(desk, home, act=act))
        desk.follow(answer(desk, home, act=act, method="spoken", witness="旁人"))
        desk.get(f"{home}/consents/new")
    desk.get("/round")


@writes()
def another_tier_and_no_more(desk: Desk, village: Village) -> None:
    home = person_of(village, "overdue head")
    first = answer(desk, home, **DRAWN, tier="20000")
    slip = first.location.rpartition("/")[2]
    desk.follow(first)
    again = answer(desk, home, f"?replaces={slip}", **DRAWN, tier="50000")
    desk.follow(again)
    desk.get(first.location)
    desk.post(f"{home}/consents", {})
    answer(desk, home, f"?replaces={slip}", **DRAWN, tier="10000")
    voids = f"{again.location}/voids"
    desk.send(again.location, voids, reason="")
    desk.follow(desk.send(again.location, voids, reason=" 写错了 "))
    desk.post(voids, {"reason": "again"})
    desk.follow(answer(desk, home, f"?replaces={slip}", **DRAWN))
    desk.follow(answer(desk, home, "?act=withdraw", **{**DRAWN, "act": "withdraw"}))
    desk.get(home)
    desk.get(f"{home}/consents/new")
    desk.get(f"{home}/arrears/new")


@writes()
def a_form_sent_twice(desk: Desk, village: Village) -> None:
    home = person_of(village, "refused head")
    first = answer(desk, home, **DRAWN)
    sent = dict(desk.story.requests[-1]["form"])
    desk.follow(desk.post(f"{home}/consents", sent))
    desk.post(f"{home}/consents", {**sent, "tier": "30000"})
    desk.get(first.location)


@writes()
def earlier_years(desk: Desk, village: Village) -> None:
    home = person_of(village, "classes fifty-nine")
    desk.follow(answer(desk, home, **DRAWN))
    page, action = f"{home}/arrears/new", f"{home}/arrears"
    for _ in range(2):
        form = forms_of(desk.get(page).text).get(action)
        if form is None:  # a plan may leave no year open
            continue
        desk.follow(desk.post(action, form))
        desk.post(action, form)
        desk.post(action, {**form, "tier": "20000"})
    desk.get(home)
    desk.get(page)


@writes()
def a_whole_door_in_few_taps(desk: Desk, village: Village) -> None:
    door = door_of(village, "classes")
    desk.get(f"{door}/slips")
    form = forms_of(desk.get(door).text).get(f"{door}/confirmations", {})
    said = desk.post(f"{door}/confirmations", {"seed": form.get("seed", "")})
    for number in range(30):
        page = said.location or ""
        if not page.endswith("/consents/new"):
            break
        home = page.removesuffix("/consents/new")
        is_renewal = "text_renew" in forms_of(desk.get(page).text)[f"{home}/consents"]
        act = ("renew" if is_renewal else "enrol", "decline", "later")[number % 3]
        typed = {**DRAWN, "act": act, "relation_guardian": "父"}
        said = answer(desk, home, **typed)
        if number % 3 == 0:
            forms = forms_of(desk.get(said.location).text)
            way = next(it for it in forms if "/consents/" in it and it.endswith("/voids"))
            desk.follow(desk.post(way, forms[way]))
            said = answer(desk, home, **typed)
    desk.follow(said)
    desk.get(f"{door}/slips")
    desk.get(door)
