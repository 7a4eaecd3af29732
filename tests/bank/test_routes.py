"""The counter as a teller meets it: look, confirm, receipt, next; and the agency's lists."""

import csv
import re
from io import BytesIO, StringIO

import pytest
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from sqlalchemy import Engine, event, select

from tests.bank.till import BRANCH, FEN, Till, add_slip, make_foreign_teller, open_till, sign_in
from tests.conftest import Clock
from tests.world import NOON, TODAY
from webapp import db, ids
from webapp.accounts.rules import Role
from webapp.accounts.tables import Device
from webapp.bank.tables import Payment
from webapp.slips.code_rules import slip_url
from webapp.slips.reference_rules import grouped

HERE = "https://bulou.example.cn"


@pytest.fixture(autouse=True)
def noon(clock: Clock) -> None:
    clock.at = NOON


@pytest.fixture
def till(engine: Engine) -> Till:
    return open_till(engine)


@pytest.fixture
def counter(app: Flask, till: Till) -> FlaskClient:
    client = sign_in(app, till.teller)
    client.get("/counter?lang=en")
    return client


@pytest.fixture
def agency(app: Flask, till: Till) -> FlaskClient:
    client = sign_in(app, till.world.users[Role.AGENCY])
    client.get("/counter?lang=en")
    return client


def look(client: FlaskClient, text: str) -> str:
    answer = client.get("/counter", query_string={"q": text})
    assert answer.status_code == 200
    return answer.text


def verdict_of(page: str) -> tuple[str, str]:
    found = re.search(r'data-verdict="(\w+)".*?verdict-word">([^<]*)<', page, re.DOTALL)
    return (found[1], found[2]) if found else ("", "")


def form_of(page: str, **changes: str) -> dict[str, str]:
    """Return what the browser sends when Enter is pressed in the serial field."""
    part = page[page.index('id="confirm"') :]
    names = dict(re.findall(r'<input[^>]* name="(\w+)"[^>]* value="([^"]*)"', part))
    tapped = re.search(r'name="as_on_slip" value="(\d+)"', page)
    names.pop("q", None)
    return {**names, "as_on_slip": tapped[1] if tapped else "", "serial": "A1", **changes}


def pay(client: FlaskClient, text: str, **changes: str) -> str:
    answer = client.post("/payments", data=form_of(look(client, text), **changes))
    assert answer.status_code == 303, answer.text
    return answer.location


@pytest.mark.parametrize(
    "spell",
    [
        lambda till: till.reference,
        lambda till: till.reference.lower(),
        lambda till: grouped(till.reference),
        lambda till: till.reference.removeprefix("RF"),
        lambda till: "".join(chr(ord(c) + 0xFEE0) for c in till.reference),
        lambda till: slip_url(HERE, till.reference, till.code),
        lambda till: slip_url(HERE, till.reference, till.code).lower(),
        lambda till: f" {slip_url(HERE, till.reference, till.code)}\r\n",
    ],
    ids=["plain", "lower", "spaces", "without RF", "full width", "URL", "lower URL", "scanner"],
)
def test_a_due_slip_is_green_however_it_is_typed(
    counter: FlaskClient, till: Till, spell: object
) -> None:
    page = look(counter, spell(till))  # type: ignore[operator]

    assert verdict_of(page) == ("green", "Take it")
    for words in ("王*英", "东柏村 一组", "2012", "¥100.00", "壹佰元整"):
        assert words in page
    assert "王秀英" not in page


def test_the_empty_counter_has_the_cursor_in_its_one_field(counter: FlaskClient) -> None:
    page = counter.get("/counter").text

    assert verdict_of(page) == ("", "")
    assert re.findall(r'name="(\w+)"[^>]* autofocus', page) == ["q"]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("RF81000001000043", "wrong or swapped digit"),
        ("1234", "14 digits after RF"),
        ("王秀英", "Type the slip number"),
        ("RF12A4", "RF and digits only"),
        ("/S/", "Type the slip number"),
    ],
)
def test_what_is_no_slip_number_is_told_with_what_was_typed(
    counter: FlaskClient, text: str, says: str
) -> None:
    page = look(counter, text)

    assert says in page
    assert f'value="{text}"' in page


def test_enter_enter_confirms_and_stands_ready_for_the_next(
    counter: FlaskClient, till: Till
) -> None:
    page = look(counter, till.reference)
    with_cursor = re.findall(r'name="(\w+)"[^>]* autofocus', page)

    receipt = counter.get(pay(counter, till.reference)).text

    assert with_cursor == ["serial"]
    assert re.findall(r'name="(\w+)"[^>]* autofocus', receipt) == ["q"]
    for words in ("王*英", "¥100.00", "壹佰元整", "A1", "2012-05-14", "Confirmed", "工业路支行"):
        assert words in receipt
    assert verdict_of(look(counter, till.reference)) == ("red", "Paid already")
    assert "paid on 2012-05-14" in look(counter, till.reference)


def test_the_branch_is_remembered(counter: FlaskClient, till: Till, engine: Engine) -> None:
    with db.transaction(engine) as session:
        other = add_slip(session, till, 1)
    pay(counter, till.reference, branch="铝厂支行")

    assert 'name="branch" value="铝厂支行"' in look(counter, other)


@pytest.mark.parametrize(
    ("changes", "status", "says"),
    [
        ({"serial": ""}, 422, "Write the bank&#39;s serial number"),
        ({"amount": "200"}, 422, "The slip says 100.00 yuan, not 200.00"),
        ({"amount": "x"}, 422, "Write the amount in yuan"),
        ({"as_on_slip": ""}, 422, "Write the amount in yuan"),
        ({"as_on_slip": "20000"}, 422, "The slip says 100.00 yuan, not 200.00"),
        ({"paid_on": "2012-05-15"}, 422, "This day lies ahead"),
        ({"paid_on": "soon"}, 422, "Write the day of the payment"),
        ({"branch": ""}, 422, "Write the branch"),
        ({"payment_id": "x"}, 422, "This value cannot be used here"),
        ({"reference": "x"}, 422, "RF and digits only"),
        ({"serial": "a" * 1001}, 422, "This value cannot be used here"),
        ({"code": "A" * 32}, 409, "cannot be paid"),
    ],
    ids=str,
)
def test_a_wrong_field_keeps_what_was_typed(
    counter: FlaskClient, till: Till, changes: dict[str, str], status: int, says: str
) -> None:
    form = form_of(look(counter, till.reference), **changes)

    answer = counter.post("/payments", data=form)

    assert answer.status_code == status
    assert says in answer.text
    if status == 422 and "reference" not in changes and "serial" not in changes:
        assert 'name="serial" value="A1"' in answer.text


def test_a_typed_amount_equal_to_the_slip_is_good(counter: FlaskClient, till: Till) -> None:
    location = pay(counter, till.reference, amount="１００元", as_on_slip="")

    assert "Confirmed" in counter.get(location).text


def test_a_form_sent_twice_shows_the_same_receipt(
    counter: FlaskClient, till: Till, engine: Engine
) -> None:
    form = form_of(look(counter, till.reference))

    first, again = (counter.post("/payments", data=form) for _ in range(2))

    assert (first.status_code, first.location) == (again.status_code, again.location)
    with db.open_session(engine) as session:
        assert len(session.scalars(select(Payment)).all()) == 1


def test_a_slip_not_uploaded_is_yellow_and_red_once_it_is_taken(app: Flask, engine: Engine) -> None:
    till = open_till(engine, is_uploaded=False)
    counter = sign_in(app, till.teller)
    counter.get("/counter?lang=en")
    url = slip_url(HERE, till.reference, till.code)
    before, alone = look(counter, url), look(counter, till.reference)

    receipt = counter.get(pay(counter, url)).text

    assert verdict_of(before) == ("yellow", "Take it for now")
    assert ("¥100.00" in before, "2012" in before) == (True, True)
    assert verdict_of(alone) == ("red", "Unknown")
    assert "In suspense" in receipt
    assert verdict_of(look(counter, url)) == ("red", "Taken already")


def test_reds_say_why_and_what_to_do(app: Flask, engine: Engine, clock: Clock) -> None:
    till = open_till(engine)
    counter = sign_in(app, till.teller)
    counter.get("/counter?lang=en")
    url = slip_url(HERE, till.reference, till.code)
    forged = look(counter, url[:-1] + ("A" if url[-1] != "A" else "B"))
    cut = look(counter, url[:-3])
    with db.transaction(engine) as session:
        expired_on = till.slip(session).expires_on
        till.void(session)
    void = look(counter, url)
    with db.transaction(engine) as session:
        other = add_slip(session, till, 1)
    clock.move(days=(expired_on - TODAY).days + 1)
    expired = look(counter, other)

    assert verdict_of(forged) == ("red", "Not genuine")
    assert verdict_of(cut) == ("red", "Scan again")
    assert verdict_of(void) == ("red", "Void")
    assert "档次写错" in void
    assert "needs a new slip" in void
    assert verdict_of(expired) == ("red", "Expired")
    assert expired_on.isoformat() in expired
    assert all('id="confirm"' not in page for page in (forged, cut, void, expired))


def test_a_lost_phones_slip_is_red(app: Flask, engine: Engine) -> None:
    till = open_till(engine, is_uploaded=False)
    with db.transaction(engine) as session:
        session.scalars(select(Device)).one().revoked_at = NOON
    counter = sign_in(app, till.teller)
    counter.get("/counter?lang=en")

    page = look(counter, slip_url(HERE, till.reference, till.code))

    assert verdict_of(page) == ("red", "Lost phone")


def test_another_county_knows_nothing(app: Flask, engine: Engine, till: Till) -> None:
    counter = sign_in(app, till.teller)
    location = pay(counter, till.reference)
    with db.transaction(engine) as session:
        foreign = sign_in(app, make_foreign_teller(session))
    foreign.get("/counter?lang=en")
    page = look(foreign, slip_url(HERE, till.reference, till.code))

    assert verdict_of(page) == ("red", "Unknown")
    assert ("¥" in page, "王" in page) == (False, False)
    assert foreign.get(location).status_code == 404
    assert (
        foreign.post(f"{location}/reversals", data={"why": "x", "csrf_token": "token"}).status_code
        == 404
    )


def test_a_reversal_needs_a_reason_and_frees_the_slip(counter: FlaskClient, till: Till) -> None:
    location = pay(counter, till.reference)
    send = {"csrf_token": "token"}

    without = counter.post(f"{location}/reversals", data={**send, "why": " "})
    done = counter.post(f"{location}/reversals", data={**send, "why": "钱已退回"})
    twice = counter.post(f"{location}/reversals", data={**send, "why": "钱已退回"})

    assert (without.status_code, done.status_code, twice.status_code) == (422, 303, 409)
    receipt = counter.get(location).text
    assert "Reversed at 2012-05-14 12:00: 钱已退回" in receipt
    assert "Reverse this payment" not in receipt
    assert verdict_of(look(counter, till.reference)) == ("green", "Take it")


def test_tomorrow_only_the_agency_reverses(
    counter: FlaskClient, agency: FlaskClient, till: Till, clock: Clock
) -> None:
    location = pay(counter, till.reference)
    clock.move(days=1)
    send = {"csrf_token": "token", "why": "退款"}

    assert "Reverse this payment" not in counter.get(location).text
    assert counter.post(f"{location}/reversals", data=send).status_code == 403
    assert "Reverse this payment" in agency.get(location).text
    assert agency.post(f"{location}/reversals", data=send).status_code == 303


def test_the_day_lists_everything_and_adds_up(
    counter: FlaskClient, till: Till, engine: Engine, clock: Clock
) -> None:
    with db.transaction(engine) as session:
        others = [add_slip(session, till, number) for number in range(2)]
    pay(counter, till.reference)
    location = pay(counter, others[0], serial="A2")
    pay(counter, others[1], serial="A3")
    counter.post(f"{location}/reversals", data={"csrf_token": "token", "why": "=1+1"})

    page = counter.get("/counter/today").text
    reversed_only = counter.get("/counter/today?state=reversed").text
    file = counter.get("/counter/today.csv")
    rows = list(csv.DictReader(StringIO(file.data.decode("utf-8-sig"))))
    clock.move(days=1)

    assert "Taken ¥300.00, less reversed ¥100.00, is ¥200.00" in page
    assert "It adds up." in page
    assert page.count("/payments/") == 4
    assert reversed_only.count("/payments/") == 2
    assert file.data.startswith(b"\xef\xbb\xbf")
    assert sorted((row["State"], row["Amount"], row["Reason"]) for row in rows) == [
        ("Confirmed", "100.00", ""),
        ("Confirmed", "100.00", ""),
        ("Reversal", "-100.00", "'=1+1"),
        ("Reversed", "100.00", ""),
    ]
    assert "Nothing taken yet" in counter.get("/counter/today").text
    assert "¥300.00" in counter.get("/counter/today?on=2012-05-14").text


def test_the_agency_sees_the_countys_money_add_up(
    counter: FlaskClient, agency: FlaskClient, till: Till, engine: Engine
) -> None:
    pay(counter, till.reference)
    good = agency.get("/payments").text
    with db.transaction(engine) as session:
        till.slip(session).state = "due"  # as if somebody had meddled with the database
        session.info["ticks"] = {till.world.village: 99}
    bad = agency.get("/payments").text

    assert "1 confirmed payments of ¥100.00 settle 1 paid slips of ¥100.00" in good
    assert (good.count("It adds up."), good.count("It does not add up.")) == (2, 0)
    assert (bad.count("It adds up."), bad.count("It does not add up.")) == (1, 1)


def test_suspense_is_listed_oldest_first(app: Flask, engine: Engine) -> None:
    till = open_till(engine, is_uploaded=False)
    agency = sign_in(app, till.world.users[Role.AGENCY])
    with db.transaction(engine) as session:
        for number in range(3):
            reference = f"RF0000000000000{number}"
            session.add(
                Payment(
                    id=ids.new_id(NOON), area_id=till.world.county, reference=reference,
                    amount_fen=FEN, branch=BRANCH, serial=str(number), paid_on=TODAY,
                    by=till.teller, at=NOON.replace(hour=3 - number), state="suspense",
                )
            )  # fmt: skip

    page = agency.get("/payments?state=suspense").text

    assert re.findall(r"RF00 0000 0000 000(\d)", page) == ["2", "1", "0"]


def test_the_bonus_list_has_who_paid_on_time_and_its_total(
    counter: FlaskClient, agency: FlaskClient, till: Till
) -> None:
    pay(counter, till.reference)

    answer = agency.get("/payments/bonus.xlsx")

    sheet = load_workbook(BytesIO(answer.data)).active
    assert sheet is not None
    rows = [list(row) for row in sheet.iter_rows(min_row=3, values_only=True)]
    assert rows[1][:5] == ["东柏村", "一组", "王*英", None, till.reference]
    assert [str(rows[1][5])[:10], rows[1][6], rows[1][7]] == ["2012-05-14", 50, "sub-district"]
    assert (rows[-1][0], rows[-1][4], rows[-1][6]) == ("Total", 1, 50)


def test_who_pays_late_gets_no_bonus(
    counter: FlaskClient, agency: FlaskClient, till: Till, clock: Clock
) -> None:
    clock.move(days=18)
    pay(counter, till.reference)

    sheet = load_workbook(BytesIO(agency.get("/payments/bonus.xlsx").data)).active

    assert sheet is not None
    assert [cell.value for cell in sheet[4]][:5] == ["Total", None, None, None, 0]


@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        ("/counter", {Role.TELLER}),
        ("/counter/today", {Role.TELLER}),
        ("/counter/today.csv", {Role.TELLER}),
        ("/payments", {Role.AGENCY}),
        ("/payments/bonus.xlsx", {Role.AGENCY}),
    ],
)
def test_pages_are_for_their_roles(app: Flask, till: Till, path: str, allowed: set[Role]) -> None:
    statuses = {
        role: sign_in(app, user).get(path).status_code for role, user in till.world.users.items()
    }

    assert statuses == {role: 200 if role in allowed else 403 for role in Role}


def test_only_a_teller_confirms(app: Flask, till: Till) -> None:
    statuses = {
        role: sign_in(app, user).post("/payments", data={"csrf_token": "token"}).status_code
        for role, user in till.world.users.items()
    }

    assert statuses == {role: 422 if role is Role.TELLER else 403 for role in Role}


def test_lists_cost_the_same_for_one_row_and_for_three(
    app: Flask, engine: Engine, till: Till
) -> None:
    counter, agency = (sign_in(app, till.world.users[r]) for r in (Role.TELLER, Role.AGENCY))
    with db.transaction(engine) as session:
        others = [add_slip(session, till, number) for number in range(2)]
    asked: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *said: asked.append(said[2]))

    def cost() -> int:
        asked.clear()
        for client, path in ((counter, "/counter/today"), (agency, "/payments")):
            assert client.get(path).status_code == 200
        return len(asked)

    pay(counter, till.reference)
    cost()  # the first request of a connection asks more
    one = cost()
    for number, reference in enumerate(others):
        pay(counter, reference, serial=f"B{number}")

    assert cost() == one <= 12


TYPED = st.characters(
    exclude_characters="\x00", exclude_categories=["Cs"]
)  # NUL: tests of security


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(TYPED, max_size=80), front=st.sampled_from(["", "/s/{}/", "{}"]))
def test_whatever_is_scanned_there_is_an_answer(
    counter: FlaskClient, till: Till, text: str, front: str
) -> None:
    sent = front.format(till.reference) + text

    for path in ("/counter", "/counter/today", "/counter/today.csv"):
        query = {"q": sent, "on": text, "state": text}
        assert counter.get(path, query_string=query).status_code == 200


FIELDS = ("payment_id", "reference", "code", "amount", "as_on_slip", "serial", "branch", "paid_on")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(wild=st.dictionaries(st.sampled_from(FIELDS), st.text(TYPED, max_size=100)))
def test_whatever_a_form_holds_there_is_an_answer(
    counter: FlaskClient, till: Till, wild: dict[str, str]
) -> None:
    form = {
        "payment_id": ids.new_id(NOON),
        "reference": till.reference,
        "code": till.code,
        "as_on_slip": str(FEN),
        "serial": "A1",
        "branch": BRANCH,
        "paid_on": "2012-05-14",
        **wild,
        "csrf_token": "token",
    }

    answer = counter.post("/payments", data=form)

    assert answer.status_code in {303, 409, 422}


QUERY = st.sampled_from(["state", "page"])


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(why=st.text(TYPED, max_size=250), query=st.dictionaries(QUERY, st.text(TYPED)))
def test_whatever_the_agency_types_there_is_an_answer(
    agency: FlaskClient, counter: FlaskClient, till: Till, why: str, query: dict[str, str]
) -> None:
    found = re.search(r"/payments/[0-9a-f-]{36}", look(counter, till.reference))
    location = found[0] if found else pay(counter, till.reference, serial=ids.new_id(NOON))

    reversal = agency.post(f"{location}/reversals", data={"csrf_token": "token", "why": why})

    assert reversal.status_code in {303, 422}
    assert agency.get("/payments", query_string=query).status_code == 200
