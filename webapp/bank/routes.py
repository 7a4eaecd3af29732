"""The counter: scan, see the verdict, confirm, next."""

from uuid import UUID

from flask import Blueprint, Response, redirect, request
from flask_babel import gettext as _
from werkzeug.wrappers import Response as BaseResponse

from webapp import edge, htmx, ids, wire
from webapp.accounts.rules import Role
from webapp.bank.actions import confirm_payment
from webapp.bank.payment_rules import PAYMENT_FORM_USED
from webapp.bank.practice_rules import refuse_practice
from webapp.bank.queries import (
    find_last_branch,
    find_reversal,
    get_face,
    get_payment,
    judge,
)
from webapp.bank.reversal_actions import may_reverse, reverse_payment
from webapp.bank.schemas import ConfirmSchema, ReversalSchema
from webapp.bank.tables import Payment
from webapp.bank.views import FIELDS, Typed, counter_view, empty_view, receipt_view
from webapp.errors import say
from webapp.frame import tell
from webapp.refusals import Refusal
from webapp.slips.code_rules import split_slip_url
from webapp.slips.queries import find_slip

blueprint = Blueprint("bank", __name__)

LONGEST_SCAN = 500  # characters; no slip's address is as long


@blueprint.get("/counter")
@edge.requires(Role.TELLER)
def counter() -> Response:
    """Show the empty field, or the verdict on what was scanned or typed (`q`)."""
    text = request.args.get("q", "")[:LONGEST_SCAN]
    if not text.strip():
        return _counter(empty_view())
    try:
        refuse_practice(text)
        reference, code = split_slip_url(text)
    except Refusal as refusal:
        return _counter(empty_view(text=text, problem=refusal.problems[0]))
    return _verdict(reference, code, _fresh())


@blueprint.post("/payments")
@edge.requires(Role.TELLER)
def confirm() -> BaseResponse:
    """Confirm a payment; what is wrong is told beside what was typed."""
    form = request.form
    try:
        command = wire.load(ConfirmSchema, form)
        payment = confirm_payment(edge.session(), command, by=edge.user(), at=edge.now())
    except Refusal as refusal:
        typed = Typed(
            payment_id=_form_id(form.get("payment_id", ""), refusal),
            values={name: form.get(name, "") for name in FIELDS},
            problems=refusal.problems,
        )
        return _show_again(typed, refusal)
    return redirect(f"/payments/{payment.id}", 303)


@blueprint.get("/payments/<uuid:payment_id>")
@edge.requires(Role.TELLER, Role.AGENCY)
def payment(payment_id: object) -> BaseResponse:
    """Show a payment as a receipt to print; a reversal shows on what it reversed."""
    found = get_payment(edge.session(), str(payment_id), within_id=edge.user().area_id)
    if found.reverses_id is not None:
        return redirect(f"/payments/{found.reverses_id}", 303)
    return _receipt(found)


@blueprint.post("/payments/<uuid:payment_id>/reversals")
@edge.requires(Role.TELLER, Role.AGENCY)
def reverse(payment_id: object) -> BaseResponse:
    """Take a payment back by a new row."""
    session, by = edge.session(), edge.user()
    found = get_payment(session, str(payment_id), within_id=by.area_id)
    try:
        form = {**request.form.to_dict(), "payment_id": found.id}
        reverse_payment(session, wire.load(ReversalSchema, form), by=by, at=edge.now())
    except Refusal as refusal:
        return _receipt(found, refusal)
    tell(_("The payment is reversed. The slip can be paid again unless it is void."))
    return redirect(f"/payments/{found.id}", 303)


def _counter(view: dict[str, object], status: int = 200) -> Response:
    return htmx.render("bank/counter.html", status=status, **view)


def _verdict(reference: str, code: str | None, typed: Typed, status: int = 200) -> Response:
    session = edge.session()
    judged = judge(session, reference, code, on=edge.today(), within_id=edge.user().area_id)
    face = get_face(session, judged.slip) if judged.slip else None
    until = edge.plan().slip.payable_until_on
    view = counter_view(judged, face, typed, code=code, until=until)
    return _counter({**view, "branches": _branches()}, status)


def _show_again(typed: Typed, refusal: Refusal) -> Response:
    """Show the verdict as it is now, with the form as it was typed."""
    code = request.form.get("code", "")[:LONGEST_SCAN] or None
    try:
        reference, _code = split_slip_url(request.form.get("reference", "")[:LONGEST_SCAN])
    except Refusal as unreadable:
        view = empty_view(problem=unreadable.problems[0])
        return _counter(view, unreadable.status)
    return _verdict(reference, code, typed, refusal.status)


def _fresh() -> Typed:
    """Return the form's fields before anything is typed: the branch as last time, paid today."""
    branch = find_last_branch(edge.session(), edge.user().id)
    known = _branches()
    values = {
        "branch": branch or (known[0] if len(known) == 1 else ""),
        "paid_on": edge.today().isoformat(),
    }
    return Typed(payment_id=ids.new_id(edge.now()), values=values)


def _branches() -> list[str]:
    return [branch.zh for bank in edge.plan().banks for branch in bank.branches]


def _form_id(text: str, refusal: Refusal) -> str:
    """Return the form's id again, or a new one where it cannot serve."""
    try:
        is_good = str(UUID(text)) == text and refusal.code != PAYMENT_FORM_USED.code
    except ValueError:
        is_good = False
    return text if is_good else ids.new_id(edge.now())


def _receipt(found: Payment, refusal: Refusal | None = None) -> Response:
    session, by = edge.session(), edge.user()
    slip = find_slip(session, found.reference)
    reversal = find_reversal(session, found.id)
    view = receipt_view(found, slip, get_face(session, slip) if slip else None, reversal)
    is_open = reversal is None and may_reverse(found, by, on=edge.today())
    return htmx.render(
        "bank/receipt.html",
        status=refusal.status if refusal else 200,
        receipt=view,
        scan={"value": "", "error": ""},
        is_teller=by.role == Role.TELLER,
        may_reverse=is_open,
        why=request.form.get("why", ""),
        error=say(refusal.problems[0]) if refusal else "",
        agency=edge.plan().agency.said("zh"),
    )
