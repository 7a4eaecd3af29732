/** The slip on the canvasser's screen: code, amount, where to pay, and what comes next. */

import { capitals } from "../rules/amount.js";
import { slipUrl } from "../rules/code.js";
import { billOfPerson, earlierYears } from "../rules/offer.js";
import { Step } from "../rules/outcome.js";
import { PaymentKind, funderName, said, textOf } from "../rules/plan.js";
import { grouped } from "../rules/reference.js";
import { sayFullDay, sayYuan } from "../rules/words.js";
import { outcomeIn } from "./door_views.js";
import { qrSvg } from "./qr.js";
import { personName, say } from "./word_views.js";
import { amount, maskName } from "./wording.js";

/**
 * @typedef {import("./word_views.js").Door} Door
 * @typedef {import("./word_views.js").Problem} Problem
 * @typedef {import("./word_views.js").Reader} Reader
 * @typedef {import("./word_views.js").Values} Values
 * @typedef {import("./wording.js").Issuer} Issuer
 */

/**
 * Return the context of a slip's page.
 * @param {Door} door
 * @param {Values} slip
 * @param {Reader} reader
 * @param {Issuer} issuer
 * @param {{paid_on: string, seed: string, reason?: string, problems?: Problem[]}} told
 */
export function slipPage(door, slip, reader, issuer, { paid_on, seed, reason = "", problems = [] }) {
  const { _, plan, locale } = reader;
  const person = /** @type {Values} */ (door.people.find(({ id }) => id === slip.person));
  const home = `/round/slips/${slip.reference}`;
  const url = slipUrl(issuer.public_url, slip.reference, slip.code);
  return {
    back: { label: _("Back to the door"), href: `/round/doors/${slip.household}` },
    title: _("Payment slip for %(year)s", { year: String(slip.year) }),
    state: slip.state,
    said: stateText(slip, paid_on, reader),
    qr: qrSvg(url, _("Code of the slip")),
    url,
    reference: grouped(slip.reference).split(" "),
    name: maskName(person.name),
    amount: amount(slip.amount_fen),
    capitals: capitals(slip.amount_fen),
    facts: factsOf(slip, reader),
    helps: helpsOf(slip, person, reader),
    no_cash: said(textOf(plan, "slip_no_cash"), locale),
    ways: waysOf(door, slip, person, reader, home),
    next: nextStep(door, person, reader),
    seed,
    reason,
    messages: problems.map((problem) => ({ text: say(problem, reader), href: "#f-reason" })),
  };
}

/**
 * Return how a slip stands, in words; the day of a payment is not always known here.
 * @param {Values} slip
 * @param {string} paidOn
 * @param {Reader} reader
 */
export function stateText(slip, paidOn, reader) {
  const { _, locale } = reader;
  if (slip.state === "paid") {
    const text = paidOn ? _("Paid on %(day)s", { day: sayFullDay(paidOn, locale) }) : _("Paid");
    return { text, kind: "good" };
  }
  if (slip.state === "void") {
    const why = voidReasons(reader)[slip.void_reason] ?? slip.void_reason;
    return { text: _("Void: %(why)s", { why }), kind: "bad" };
  }
  return { text: _("To be paid by %(day)s", { day: sayFullDay(slip.expires_on, locale) }), kind: "warn" };
}

/**
 * Return the reasons that are recorded as codes, in words.
 * @param {Reader} reader
 * @returns {Record<string, string>}
 */
export function voidReasons({ _ }) {
  return {
    replaced: _("another slip took its place"),
    withdraw: _("the consent was taken back"),
    decline: _("the person does not join"),
    later: _("the person decides later"),
    undone: _("it was recorded by mistake"),
    dead: _("Has died"),
    moved: _("Has moved away"),
    duplicate: _("Is listed twice"),
    elsewhere: _("Belongs to another place"),
  };
}

/**
 * Return why a year is paid, in words.
 * @param {Reader} reader
 * @returns {Record<string, string>}
 */
export function kinds({ _ }) {
  return {
    [PaymentKind.NORMAL]: _("This year's contribution"),
    [PaymentKind.CATCH_UP_AT_LAUNCH]: _("An earlier year, paid afterwards"),
    [PaymentKind.GAP]: _("A missed year, paid afterwards"),
    [PaymentKind.SHORT_AT_60]: _("A year still short at 60"),
  };
}

/**
 * Return the way on: to the next member who has not answered, else back to the door.
 * @param {Door} door
 * @param {Values} person
 * @param {Reader} reader
 */
export function nextStep(door, person, reader) {
  const { people } = door;
  const place = people.findIndex(({ id }) => id === person.id);
  for (const member of [...people.slice(place + 1), ...people.slice(0, place)]) {
    const { step } = outcomeIn(door, member, reader);
    if (step === Step.NOTHING) continue;
    const tail = step === Step.DECIDE || step === Step.SLIP ? "/consents/new" : "";
    const label = reader._("Next: %(name)s", { name: personName(member, reader) });
    return { label, href: `/round/people/${member.id}${tail}`, icon: "person" };
  }
  return { label: reader._("Back to the door"), href: `/round/doors/${door.household.id}`, icon: "door" };
}

/**
 * Return where people pay.
 * @param {Reader} reader
 */
export function banks({ _, plan, locale }) {
  return plan.banks.map(({ name }) => said(name, locale)).join(_(", "));
}

/**
 * @param {Values} slip
 * @param {Reader} reader
 */
function factsOf(slip, reader) {
  const { _, plan, locale } = reader;
  const kind = { label: _("Kind"), text: kinds(reader)[slip.kind] };
  return [
    { label: _("Tier"), text: sayYuan(slip.tier_fen) },
    ...(slip.kind === PaymentKind.NORMAL ? [] : [kind]),
    { label: _("Where to pay"), text: banks(reader) },
    { label: _("Payee"), text: plan.payee.account_name },
    { label: _("Pay by"), text: sayFullDay(slip.expires_on, locale) },
    { label: _("Issued on"), text: sayFullDay(slip.issued_on, locale) },
    { label: _("Hotline"), text: plan.payee.hotline },
  ];
}

/**
 * Say what others pay and add, and the bonus: for information, never taken off.
 * @param {Values} slip
 * @param {any} person
 * @param {Reader} reader
 */
function helpsOf({ kind, tier_fen, year }, person, { _, plan, locale }) {
  const bill = billOfPerson(person, plan, tier_fen, kind);
  const share = ({ funder, amount_fen }) => ({ who: funderName(plan, funder, locale), amount: sayYuan(amount_fen) });
  const lines = [
    ...bill.government.map((one) => _("%(who)s pays %(amount)s of the tier.", share(one))),
    ...bill.subsidy.map((one) => _("%(who)s adds %(amount)s to the account.", share(one))),
  ];
  const bonus = plan.on_time_bonus;
  if (!bonus || year !== bonus.year || !bonus.kinds.includes(kind)) return lines;
  const told = { day: sayFullDay(bonus.until_on, locale), amount: sayYuan(bonus.yuan * 100) };
  return [...lines, _("Paid by %(day)s, a bonus of %(amount)s follows. It is not taken off.", told)];
}

/**
 * @param {Door} door
 * @param {Values} slip
 * @param {any} person
 * @param {Reader} reader
 * @param {string} home
 */
function waysOf({ slips }, { household, kind, reference }, person, { plan }, home) {
  const people = `/round/people/${person.id}`;
  const again = kind === PaymentKind.NORMAL ? `consents/new?replaces=${reference}` : "arrears/new";
  return {
    pdf: `${home}.pdf`,
    door_pdf: slips.filter(({ state }) => state === "due").length > 1 ? `/round/doors/${household}/slips.pdf` : "",
    void: `${home}/voids`,
    again: `${people}/${again}`,
    withdraw: `${people}/consents/new?act=withdraw`,
    earlier: earlierYears(person, plan).length ? `${people}/arrears/new` : "",
  };
}
