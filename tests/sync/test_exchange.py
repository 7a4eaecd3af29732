"""One call of /sync: answers in order, news of the own groups only, nothing missed by a cursor."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from tests.sync.test_actions import device_of, entry_text
from tests.world import NOON, World, make_household, make_world
from webapp import db
from webapp.accounts.device_actions import ensure_browser
from webapp.accounts.phone_actions import get_phone, register_phone, revoke_device
from webapp.accounts.rules import Role
from webapp.accounts.tables import Assignment, Device, User
from webapp.areas.actions import tick
from webapp.areas.tables import Area
from webapp.problems import Problem
from webapp.sync.exchange_actions import Call, exchange
from webapp.sync.pull_queries import pull
from webapp.sync.tables import Entry


def say(problem: Problem) -> str:
    return problem.message


def phone_of(session: Session, world: World) -> Device:
    user = session.get_one(User, world.users[Role.CANVASSER])
    return register_phone(session, user, "Test phone", at=NOON).device


def call(session: Session, device: Device, *entries: str, **known: Any) -> dict[str, Any]:
    asked = Call(entries=entries, cursor=known.pop("cursor", ""), **known)
    return exchange(session, device, asked, at=NOON, say=say)


def test_the_first_call_brings_the_whole_round(session: Session) -> None:
    world = make_world(session)
    device = phone_of(session, world)

    said = call(session, device)

    (door,) = said["doors"]
    assert door["household"]["id"] == world.household
    assert [person["id"] for person in door["people"]] == [
        world.head_person,
        world.spouse,
        world.child,
    ]
    assert [group["id"] for group in said["groups"]] == [world.group]
    assert said["plan"]["key"] == "gongyelu-2012"
    assert len(said["lease"]["secret"]) == 64
    assert (said["has_more"], said["gone"], said["answers"]) == (False, [], [])


def test_the_next_call_brings_only_what_changed(session: Session) -> None:
    world = make_world(session)
    device = phone_of(session, world)
    first = call(session, device)
    known = {
        "cursor": first["cursor"],
        "plan_digest": first["plan_digest"],
        "key_number": first["lease"]["number"],
    }

    nothing = call(session, device, **known)
    text = entry_text(device, "visit", world.household, {"outcome": "met"})
    after = call(session, device, text, **known)

    assert nothing["doors"] == []
    assert ("plan" in nothing, "secret" in nothing["lease"]) == (False, False)
    assert [door["household"]["door_state"] for door in after["doors"]] == ["part"]
    assert [(answer["status"], answer["code"]) for answer in after["answers"]] == [("applied", "")]
    assert after["journal"] == {"last": 1, "digest": device.last_digest, "missing": []}


def test_pages_of_doors_add_up_to_all_of_them(session: Session) -> None:
    world = make_world(session)
    user = session.get_one(User, world.users[Role.CANVASSER])
    group = session.get_one(Area, world.group)
    tick(session, world.village)
    doors = {make_household(session, group, f"{n}号", "赵") for n in range(2, 9)}
    tick(session, world.village)
    doors |= {make_household(session, group, f"{n}号", "钱") for n in range(9, 12)}

    seen: list[str] = []
    cursor, has_more = "", True
    while has_more:
        page = pull(session, user, cursor, limit=3)
        seen += [door["household"]["id"] for door in page.doors]
        cursor, has_more = page.cursor, page.has_more

    assert sorted(seen) == sorted(doors | {world.household})
    assert pull(session, user, cursor).doors == []


def test_a_group_given_and_taken_away(session: Session) -> None:
    world = make_world(session)
    user = session.get_one(User, world.users[Role.CANVASSER])
    first = pull(session, user, "")
    session.delete(session.get_one(Assignment, (world.group, user.id)))
    session.add(Assignment(group_id=world.far_group, user_id=user.id, since=NOON))
    session.flush()

    after = pull(session, user, first.cursor)

    assert after.gone == [world.group]
    assert [group["id"] for group in after.groups] == [world.far_group]


def test_a_revoked_phone_is_heard_but_told_nothing(session: Session) -> None:
    world = make_world(session)
    device = phone_of(session, world)
    head = session.get_one(User, world.users[Role.HEAD])
    revoke_device(session, device, by=head, at=NOON)
    text = entry_text(device, "visit", world.household, {"outcome": "met"})

    said = call(session, device, text)

    assert sorted(said) == ["answers", "is_revoked", "journal", "now", "v"]
    assert said["is_revoked"] is True
    assert (said["answers"][0]["status"], said["answers"][0]["code"]) == ("held", "entry_revoked")
    assert session.scalars(select(Entry.text)).all() == [text]


def test_the_server_names_what_it_lacks(session: Session) -> None:
    world = make_world(session)
    device = phone_of(session, world)
    texts = [
        entry_text(device, "visit", world.household, {"outcome": "met"}, seq=seq)
        for seq in (1, 4, 5, 8)
    ]

    said = call(session, device, *texts)

    assert said["journal"]["missing"] == [[2, 3], [6, 7]]
    assert [answer["journal"] for answer in said["answers"]] == ["", "gap", "broken", "gap"]


def test_a_token_opens_its_own_journal_only(session: Session) -> None:
    world = make_world(session)
    user = session.get_one(User, world.users[Role.CANVASSER])
    registered = register_phone(session, user, "Test phone", at=NOON)
    browser = device_of(session, world)

    found = get_phone(session, registered.token)

    assert found.id == registered.device.id
    assert browser.token_hash is None
    assert found.block != browser.block


def test_a_lease_that_ran_out_is_renewed_by_the_next_call(session: Session) -> None:
    world = make_world(session)
    device = phone_of(session, world)
    first = call(session, device)
    late = NOON + timedelta(days=40)

    asked = Call(entries=(), cursor="", key_number=first["lease"]["number"])
    after = exchange(session, device, asked, at=late, say=say)

    assert after["lease"]["number"] != first["lease"]["number"]
    assert after["lease"]["secret"] != first["lease"]["secret"]


def test_devices_made_at_once_get_blocks_of_their_own(engine: Engine) -> None:
    with db.transaction(engine) as session:
        world = make_world(session)
    user_ids = [world.users[Role.CANVASSER]] * 4 + [world.stranger] * 4

    def make(user_id: str) -> tuple[int, str]:
        with db.transaction(engine) as session:
            user = session.get_one(User, user_id)
            phone = register_phone(session, user, "Test phone", at=NOON).device
            return phone.block, ensure_browser(session, user, at=NOON).id

    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(make, user_ids))

    assert len({block for block, _browser in made}) == 8
    assert len({browser for _block, browser in made}) == 2
