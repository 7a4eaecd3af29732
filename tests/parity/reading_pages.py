"""Pages that are only looked at: lists, doors, people, and forms that are shown."""

from tests.parity.desk import Desk
from tests.parity.pages import ODD, door_of, person_of, reads
from tests.parity.village import Village

STRANGER = "01372c43-5c00-7000-8000-00000000ffff"
STATES = ("all", "todo", "due", "not_visited", "come_back", "part", "done", "refused", "closed")


@reads()
def the_list_by_state(desk: Desk, village: Village) -> None:
    for state in (*STATES, "danced"):
        desk.get(f"/round?state={state}")
        desk.get(f"/round?state={state}&show=grid&group={village.world.group}")
        desk.get(f"/round?group=all&state={state}")


@reads()
def the_list_searched(desk: Desk, village: Village) -> None:
    for query in (
        "号",
        "户主 1",
        "李建国",
        "0006",
        "新来",
        "１号",
        " zzz ",
        "ß",
        "a" * 120,
        "<b>&",
    ):
        desk.get(f"/round?q={query}")
        desk.get(f"/round?group={village.world.group}&q={query}&show=grid&state=todo")


@reads()
def the_part_of_the_list(desk: Desk, village: Village) -> None:
    asked = {"HX-Request": "true"}
    desk.get("/round?q=号", **asked)
    desk.get(f"/round?group={village.world.other_group}", **asked)
    desk.get("/round", **{**asked, "HX-Boosted": "true"})
    desk.get("/round", **{**asked, "HX-History-Restore-Request": "true"})
    desk.get(f"/round/doors/{STRANGER}", **asked)


@reads("head")
def a_village_head_on_the_round(desk: Desk, village: Village) -> None:
    desk.get("/round")
    desk.get("/round?group=all&state=todo")
    desk.get(door_of(village, "classes seen"))
    desk.get(person_of(village, "paid"))
    desk.get("/round/doors/new")
    desk.get(f"/round/doors/{STRANGER}")


@reads("idle")
def a_canvasser_without_groups(desk: Desk, _village: Village) -> None:
    desk.get("/round")
    desk.get("/round?show=grid&q=x")
    desk.get("/round/doors/new")


@reads("empty")
def a_group_without_doors(desk: Desk, _village: Village) -> None:
    desk.get("/round")
    desk.get("/round?state=done")
    desk.get("/round/doors/new")


@reads()
def every_door(desk: Desk, village: Village) -> None:
    for key in village.doors:
        desk.get(door_of(village, key))


@reads()
def every_person(desk: Desk, village: Village) -> None:
    for key in village.people:
        desk.get(person_of(village, key))


@reads()
def every_form(desk: Desk, village: Village) -> None:
    for key in ("nobody", "met", "due", "found", "classes"):
        for form in ("visits/new", "edit", "people/new", "people/new?child=1"):
            desk.get(f"{door_of(village, key)}/{form}")


@reads()
def every_form_about_a_person(desk: Desk, village: Village) -> None:
    for key in (*ODD, *(key for key in village.people if key.startswith("special"))):
        for form in ("edit", "leavings/new"):
            desk.get(f"{person_of(village, key)}/{form}")


@reads()
def a_new_household(desk: Desk, village: Village) -> None:
    group, after = village.world.group, village.doors["met"]
    desk.get("/round/doors/new")
    desk.get(f"/round/doors/new?group={group}")
    desk.get(f"/round/doors/new?group={group}&after={after}")
    desk.get("/round/doors/new?group=nowhere")


@reads()
def what_is_not_there(desk: Desk, village: Village) -> None:
    door = door_of(village, "met")
    for path in ("doors", "people"):
        desk.get(f"/round/{path}/{STRANGER}")
        desk.get(f"/round/{path}/{STRANGER}/edit")
    desk.get(door.upper().replace("/ROUND/DOORS", "/round/doors"))
    desk.get("/round/elsewhere")
    desk.get(f"{door}/x")
    desk.get(f"{door}/visits")
    desk.get(f"{door}?lang=en&x=1")


@reads()
def visits_that_cannot_be(desk: Desk, village: Village) -> None:
    door = door_of(village, "due")
    page, action = f"{door}/visits/new", f"{door}/visits"
    note = "六点后 <b>"
    for typed in (
        {"answer": ""},
        {"answer": "day", "return_on": ""},
        {"answer": "day", "return_on": "2012-05-01"},
        {"answer": "day", "return_on": "1.5."},
        {"answer": "nobody_home", "return_on": "2012-02-30"},
        {"answer": "danced"},
        {"answer": "met", "note": "长" * 401},
    ):
        desk.send(page, action, **{"note": note, **typed})
    desk.post(action)


@reads()
def households_that_cannot_be(desk: Desk, village: Village) -> None:
    door = door_of(village, "met")
    for typed in (
        {"door": "", "head_name": ""},
        {"door": "门" * 81, "head_name": "长" * 61, "phone": "1" * 31, "note": "长" * 401},
        {"was": "{"},
        {"was": "[]"},
        {"was": '{"door": "1"}'},
    ):
        desk.send(f"{door}/edit", door, **typed)
    group = village.world.group
    page = f"/round/doors/new?group={group}"
    desk.send(page, "/round/doors")
    desk.send(page, "/round/doors", door="门" * 81, head_name=" ", after=village.doors["met"])
    desk.send(page, "/round/doors", household="no id", after="x")
    desk.send(page, "/round/doors", group="nowhere", door="1", head_name="王")


@reads()
def leavings_that_cannot_be(desk: Desk, village: Village) -> None:
    person = person_of(village, "numbered")
    page, action = f"{person}/leavings/new", f"{person}/leavings"
    for typed in (
        {},
        {"reason": "dead"},
        {"reason": "moved", "on": "2012-06-01"},
        {"reason": "danced", "on": "2012-05-01"},
        {"reason": "dead", "on": "soon"},
        {"reason": "duplicate", "note": "长" * 401},
    ):
        desk.send(page, action, **typed)
