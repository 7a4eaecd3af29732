"""The form of a person with everything that can be wrong in it."""

from datetime import date

from tests.parity.desk import Desk
from tests.parity.pages import door_of, person_of, reads
from tests.parity.village import Village
from webapp.register.identity_rules import make_identity

GOOD = make_identity("410106", date(1980, 1, 1), "999")
WRONG = (
    {"identity": "41010619800101999"},
    {"identity": f"{GOOD[:-1]}{'0' if GOOD[-1] != '0' else '1'}"},
    {"identity": "410106198013019990"},
    {"identity": "４１０１０６ abc"},
    {"identity": make_identity("410106", date(2030, 1, 1), "999")},
    {"identity": GOOD, "born_on": "1981-01-01", "sex": "2"},
    {"identity": GOOD, "born_on": "1981-01-01", "keep_both": "1", "relation": ""},
    {"name": "名" * 61, "residence": "长" * 201, "phone": "1" * 31, "note": "长" * 401},
    {"born_on": "soon", "sex": "3", "relation": "9", "hukou_kind": "x", "scheme": "x"},
    {"born_on": "2031-01-01", "sex": "1", "no_card": "1"},
    {"hukou": "elsewhere", "is_student": "1", "is_enrolled": "1", "special_groups": ["x" * 41]},
)


@reads()
def members_that_cannot_be_added(desk: Desk, village: Village) -> None:
    for key in ("met",):
        door = door_of(village, key)
        page, action = f"{door}/people/new", f"{door}/people"
        desk.send(page, action)
        groups = [group.key for group in village.plan.special_groups]
        desk.send(page, action, no_card="1", special_groups=groups)
        for typed in WRONG:
            desk.send(page, action, **typed)
        desk.send(page, action, person="no id", seed="no seed")


@reads()
def numbers_that_are_checked(desk: Desk, village: Village) -> None:
    door = door_of(village, "met")
    page, action = f"{door}/people/new", f"{door}/people"
    child = make_identity("410106", date(2005, 3, 4), "998")
    desk.send(page, action, identity=child, born_on="1980-01-01", step="check")
    desk.send(page, action, identity=GOOD, born_on="2010-01-01", step="check")
    for number in ("", GOOD, f" {GOOD.lower()} ", child, "110", "410106800101999"):
        desk.send(page, action, identity=number, step="check", name="赵")


@reads()
def children_that_cannot_be_counted(desk: Desk, village: Village) -> None:
    door = door_of(village, "met")
    page, action = f"{door}/people/new?child=1", f"{door}/people"
    for typed in (
        {},
        {"born_in": "2003-13", "relation": "2"},
        {"born_in": "2030-01", "relation": "9"},
        {"born_in": "200305"},
    ):
        desk.send(page, action, **typed)
    desk.send(f"{door}/people/new", action, born_on="2010-01-01", name="小明", relation="")


@reads()
def people_that_cannot_be_amended(desk: Desk, village: Village) -> None:
    for key in ("numbered", "found child"):
        person = person_of(village, key)
        for typed in WRONG:
            desk.send(f"{person}/edit", person, **typed)
        desk.send(f"{person}/edit", person, name="", relation="")
        desk.send(f"{person}/edit", person, was="{")
