"""Pages that record something, and what is shown afterwards."""

from datetime import date

from werkzeug.test import TestResponse

from tests.parity.desk import Desk
from tests.parity.pages import door_of, person_of, writes
from tests.parity.village import Village
from tests.round.pages import forms_of
from webapp.register.identity_rules import make_identity


@writes()
def visits_of_every_kind(desk: Desk, village: Village) -> None:
    door = door_of(village, "due")
    for typed in (
        {"answer": "evening"},
        {"answer": "evening", "note": "八点"},
        {"answer": "tomorrow"},
        {"answer": "saturday"},
        {"answer": "day", "return_on": "2012-06-01"},
        {"answer": "nobody_home", "return_on": "２０１２年6月2日"},
        {"answer": "refused", "note": " 不愿 "},
        {"answer": "vacant"},
        {"answer": "moved"},
        {"answer": "demolished"},
        {"answer": "met"},
    ):
        desk.follow(desk.send(f"{door}/visits/new", f"{door}/visits", **typed))
        desk.get(door)
        desk.get("/round")


@writes()
def a_form_sent_twice(desk: Desk, village: Village) -> None:
    door = door_of(village, "coming")
    form = forms_of(desk.get(f"{door}/visits/new").text)[f"{door}/visits"]
    for answer in ("met", "met", "refused"):
        desk.follow(desk.post(f"{door}/visits", {**form, "answer": answer}))
    member = {**forms_of(desk.get(f"{door}/people/new").text)[f"{door}/people"]}
    member |= {"name": "再来", "sex": "1", "born_on": "1980-1-1", "relation": "2", "no_card": "1"}
    desk.post(f"{door}/people", member)
    desk.post(f"{door}/people", member)
    desk.post(f"{door}/people", {**member, "name": "另一人"})
    desk.get(door)


@writes()
def everybody_confirmed_and_told(desk: Desk, village: Village) -> None:
    for key in ("classes", "met", "vacant", "nobody"):
        door = door_of(village, key)
        page = forms_of(desk.get(door).text)
        for action in ("confirmations", "explanations"):
            seed = {"seed": page.get(f"{door}/{action}", {}).get("seed", "")}
            desk.follow(desk.post(f"{door}/{action}", seed))
    desk.get("/round")


@writes()
def one_person_confirmed_told_gone_and_back(desk: Desk, village: Village) -> None:
    person = person_of(village, "numbered")
    desk.get(person)
    desk.follow(desk.post(f"{person}/confirmations"))
    desk.follow(desk.post(f"{person}/explanations"))
    desk.follow(desk.post(f"{person}/explanations"))
    for typed in (
        {"reason": "dead", "on": "2012-5-1", "note": "家人说"},
        {"reason": "duplicate"},
        {"reason": "elsewhere", "on": "20120501"},
    ):
        desk.follow(desk.send(f"{person}/leavings/new", f"{person}/leavings", **typed))
        desk.get(person)
        desk.follow(desk.post(f"{person}/returns"))
    desk.follow(desk.post(f"{person}/returns"))


@writes()
def a_leaving_at_a_closed_door(desk: Desk, village: Village) -> None:
    for key in ("refused", "moved"):
        person = person_of(village, f"{key} head")
        typed = {"reason": "moved", "on": "2012-05-01"}
        desk.follow(desk.send(f"{person}/leavings/new", f"{person}/leavings", **typed))


@writes()
def a_household_put_right(desk: Desk, village: Village) -> None:
    door = door_of(village, "nobody")
    desk.follow(desk.send(f"{door}/edit", door))
    desk.follow(desk.send(f"{door}/edit", door, door=" 12 号 ", note='说 "好" & <走>'))
    desk.follow(desk.send(f"{door}/edit", door, without="was", phone="13800000000"))
    desk.get("/round")
    desk.get(f"{door}/edit")


@writes()
def a_household_found(desk: Desk, village: Village) -> None:
    page = f"/round/doors/new?group={village.world.group}"
    typed = {"door": "庙后", "head_name": "新户"}
    for after in ("", village.doors["met"]):
        added = desk.send(page, "/round/doors", **typed, after=after)
        members = desk.follow(added)
        action = added.location.removesuffix("/new")
        desk.get(action.removesuffix("/people"))
        adult = {"name": "新人", "sex": "2", "born_on": "1958-3-2", "relation": "0"}
        form = {**forms_of(members.text)[action], **adult, "no_card": "1"}
        desk.follow(desk.post(action, form))
        desk.send(f"{action}/new?child=1", action, born_in="2003年5月", relation="2")
        desk.get(action.removesuffix("/people"))
    desk.get("/round")
    desk.get("/round?q=新")


@writes()
def people_of_every_kind_added(desk: Desk, village: Village) -> None:
    door = door_of(village, "pays")
    page, action = f"{door}/people/new", f"{door}/people"
    number, young = (make_identity("410106", date(year, 7, 8), "998") for year in (1981, 2004))
    groups = [group.key for group in village.plan.special_groups]
    for typed in (
        {"identity": number, "name": "有号", "relation": "1"},
        {"identity": number, "name": "同号", "relation": "7"},
        {"identity": number, "name": "矛盾", "born_on": "1981-7-9", "sex": "1",
         "relation": "7", "keep_both": "1"},
        {"identity": young, "name": "小孩", "relation": "3", "phone": "1"},
        {"no_card": "1", "name": "无证", "born_on": "1950年1月2日", "sex": "2", "relation": "5",
         "hukou": "elsewhere", "hukou_kind": "rural", "scheme": "pension", "is_enrolled": "1"},
        {"no_card": "1", "name": "特殊", "born_on": "19700102", "sex": "1", "relation": "8",
         "is_student": "1", "special_groups": groups, "residence": "城里", "note": "a\r\nb"},
    ):  # fmt: skip
        desk.follow(desk.send(page, action, **typed))
    desk.get("/round?q=同号")
    for key in ("pays",):
        desk.get(person_of(village, key))


@writes()
def people_put_right(desk: Desk, village: Village) -> None:
    person = person_of(village, "badcheck")
    number = make_identity("410106", date(1971, 5, 4), "998")
    for typed in (
        {},
        {"name": "改名", "relation": "5", "sex": "2", "note": "改"},
        {"born_on": "1951-05-04", "hukou": "elsewhere", "scheme": "civil"},
        {"hukou": "here", "scheme": "", "is_student": "1", "is_enrolled": "1"},
        {"identity": number, "keep_both": "1"},
    ):
        desk.follow(desk.send(f"{person}/edit", person, **typed))
    twin = person_of(village, "numbered")
    desk.follow(desk.send(f"{twin}/edit", twin, no_card="1"))
    newborn = person_of(village, "classes newborn")
    desk.follow(desk.send(f"{newborn}/edit", newborn, name="", relation="2", phone="1"))
    for key in ("sexless", "classes unborn day"):
        person = person_of(village, key)
        desk.follow(desk.send(f"{person}/edit", person, sex="2", born_on="1990-01-01"))
        desk.get(door_of(village, "papers"))


@writes()
def what_cannot_be_recorded(desk: Desk, village: Village) -> None:
    stranger = "01372c43-5c00-7000-8000-00000000ffff"
    desk.post(f"/round/doors/{stranger}/visits", {"answer": "met"})
    desk.post(f"/round/people/{stranger}/confirmations")
    desk.post(f"{door_of(village, 'met')}/visits/new")


def take_back(desk: Desk, said: TestResponse) -> None:
    """Tap "Take it back" on the page that follows a save; send the form once more."""
    forms = forms_of(desk.follow(said).text)
    ways = [way for way in forms if way.endswith(("/voids", "/returns")) and "/slips/" not in way]
    for way in ways[:1]:
        desk.follow(desk.post(way, forms[way]))
        desk.follow(desk.post(way, forms[way]))
        desk.follow(desk.post(way, {}))


@writes()
def what_was_just_done_is_taken_back(desk: Desk, village: Village) -> None:
    for key in ("due", "nobody", "classes"):
        door = door_of(village, key)
        for typed in ({"answer": "refused"}, {"answer": "vacant"}, {"answer": "evening"}):
            said = desk.send(f"{door}/visits/new", f"{door}/visits", **typed)
            take_back(desk, said)
            desk.get(door)
        page = forms_of(desk.get(door).text)
        for action in ("explanations", "confirmations"):
            form = page.get(f"{door}/{action}", {})
            take_back(desk, desk.post(f"{door}/{action}", {"seed": form.get("seed", "")}))
            desk.get(door)
    person = person_of(village, "numbered")
    typed = {"reason": "moved", "on": "2012-05-01"}
    take_back(desk, desk.send(f"{person}/leavings/new", f"{person}/leavings", **typed))
    take_back(desk, desk.post(f"{person}/confirmations"))
    take_back(desk, desk.post(f"{person}/explanations"))
    desk.get(person)
    desk.get("/round")


@writes()
def what_was_never_done_cannot_be_taken_back(desk: Desk, village: Village) -> None:
    door, person = door_of(village, "due"), person_of(village, "numbered")
    for entry in ("nothing", "0" * 36, "0190163d-8694-739b-aea5-966c26f8ad91"):
        desk.post(f"{door}/visits/{entry}/voids")
        desk.post(f"{person}/consents/{entry}/voids")
    stranger = "55555555-5555-4555-8555-999999999999"
    desk.follow(desk.post(f"{door}/confirmations/voids", {"people": stranger}))
    desk.follow(desk.post(f"{door}/explanations/voids", {"unseen": "x y"}))
