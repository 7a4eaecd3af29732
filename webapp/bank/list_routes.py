"""Lists of payments: what a teller took today, and the county's money."""

from datetime import date, datetime, time, timedelta

from flask import Blueprint, Response, make_response, request
from flask_babel import get_locale
from flask_babel import gettext as _

from webapp import clock, edge, htmx
from webapp.accounts.rules import Role
from webapp.bank.bonus_print import bonus_xlsx
from webapp.bank.list_queries import (
    ORDERS,
    count_paid_slips,
    iterate_bonuses,
    list_payments,
    list_taken,
    tally_payments,
    tally_taken,
)
from webapp.bank.list_views import (
    FILTERS,
    bonus_words,
    filters_view,
    payment_columns,
    payments_csv,
    rows_view,
    slips_view,
    tally_view,
)
from webapp.bank.payment_rules import read_day
from webapp.bank.tally_rules import Tally
from webapp.listing import Address, heads, known_sort, pages
from webapp.problems import Problem
from webapp.sheet import draw_table, send_sheet

blueprint = Blueprint("payments", __name__)

PAGE = 100  # payments of one page
PAGES = 100_000
SHEET = 100_000  # rows of a sheet; a county pays fewer in a year
FIRST_DAY = date(2000, 1, 1)  # no slip is older
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@blueprint.get("/counter/today")
@edge.requires(Role.TELLER)
def today() -> Response:
    """Show what this teller took today, or on another day (`on`), with totals that add up."""
    session, on, chosen = edge.session(), _day(), _state()
    span = _span(on)
    tally = tally_taken(session, edge.user().id, span)
    sort = known_sort(request.args.get("sort", ""), ORDERS)
    address = Address("/counter/today", {"on": on.isoformat(), "state": chosen, "sort": sort})
    payments = list_taken(session, edge.user().id, span, FILTERS[chosen], sort=sort)
    return htmx.render(
        "bank/today.html",
        day=on.isoformat(),
        is_today=on == edge.today(),
        state=chosen,
        tally=tally_view(tally),
        filters=filters_view(chosen, tally, address, is_county=False),
        columns=heads(payment_columns(), address, sort),
        rows=rows_view(payments),
    )


@blueprint.get("/counter/today.csv")
@edge.requires(Role.TELLER)
def today_csv() -> Response:
    """Send the same list as a file."""
    on = _day()
    payments = list_taken(edge.session(), edge.user().id, _span(on), FILTERS[_state()])
    name = f"payments-{on.isoformat()}.csv"
    return _file(payments_csv(payments), name, "text/csv; charset=utf-8")


@blueprint.get("/payments")
@edge.requires(Role.AGENCY)
def payments() -> Response:
    """Show the county's payments by state, money in suspense oldest first, and both proofs."""
    session, area_id, chosen, page = edge.session(), edge.user().area_id, _state(), _page()
    tally = tally_payments(session, area_id)
    sort = known_sort(request.args.get("sort", ""), ORDERS)
    address = Address("/payments", {"state": chosen, "sort": sort})
    found = list_payments(session, area_id, FILTERS[chosen], sort=sort, page=page, size=PAGE)
    return htmx.render(
        "bank/payments.html",
        state=chosen,
        tally=tally_view(tally),
        slips=slips_view(tally, count_paid_slips(session, area_id)),
        filters=filters_view(chosen, tally, address, is_county=True),
        columns=heads(payment_columns(), address, sort),
        rows=rows_view(found),
        sheet=address.at("/payments.xlsx").to(),
        pages=pages(address, page=page, total=_count(tally, chosen), size=PAGE),
    )


@blueprint.get("/payments.xlsx")
@edge.requires(Role.AGENCY)
def payments_xlsx() -> Response:
    """Send the same list as a sheet, all its pages."""
    chosen, sort = _state(), known_sort(request.args.get("sort", ""), ORDERS)
    area = edge.user().area
    found = list_payments(edge.session(), area.id, FILTERS[chosen], sort=sort, size=SHEET)
    columns = heads(payment_columns(), Address("/payments"), "")
    title = f"{area.name} · {_('Payments')} · {edge.today().isoformat()}"
    body = draw_table(title, columns, rows_view(found))
    return send_sheet(body, f"payments-{edge.today().isoformat()}")


@blueprint.get("/payments/bonus.xlsx")
@edge.requires(Role.AGENCY)
def bonus() -> Response:
    """Send who paid on time and gets the plan's bonus, with the total."""
    plan, locale = edge.plan(), str(get_locale())
    lines = iterate_bonuses(edge.session(), edge.user().area_id, plan, locale)
    name = f"bonus-{plan.key}-{edge.today().isoformat()}.xlsx"
    return _file(bonus_xlsx(lines, bonus_words(plan, locale)), name, XLSX)


def _state() -> str:
    asked = request.args.get("state", "all")
    return asked if asked in FILTERS else "all"


def _page() -> int:
    asked = request.args.get("page", "1")
    is_number = asked.isascii() and asked.isdecimal() and len(asked) < 9  # noqa: PLR2004 -- more digits than pages
    return min(max(int(asked), 1), PAGES) if is_number else 1


def _count(tally: Tally, chosen: str) -> int:
    return sum(tally.parts[state].count for state in FILTERS[chosen])


def _day() -> date:
    asked = read_day(request.args.get("on", ""))
    known = not isinstance(asked, Problem) and FIRST_DAY <= asked <= edge.today()
    return asked if known and isinstance(asked, date) else edge.today()


def _span(on: date) -> tuple[datetime, datetime]:
    begin = datetime.combine(on, time.min, clock.CHINA)
    return begin, begin + timedelta(days=1)


def _file(body: bytes, name: str, kind: str) -> Response:
    response = make_response(body)
    response.headers["Content-Type"] = kind
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
