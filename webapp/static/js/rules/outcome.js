/** What has become of one person, and the one thing to do next, from the person's record. */

import { isDecided } from "./door.js";
import { AGREEING, Act } from "./door_words.js";
import { State, eligibility, mayEnrol } from "./eligibility.js";
import { EMPLOYEE_SCHEMES } from "./facts.js";
import { billOf, tiersOpenTo } from "./money.js";
import { PaymentKind, tierFen } from "./plan.js";

/**
 * @typedef {import("./plan.js").Plan} Plan
 * @typedef {import("./eligibility.js").Eligibility} Eligibility
 * @typedef {import("./eligibility.js").Facts} Facts
 * @typedef {{person: string, year: number, state: string}} Slip
 * @typedef {{standing: string, step: string, is_open: boolean, eligibility: Eligibility}} Outcome
 */

/**
 * A person's record, as far as the outcome needs it.
 * @typedef {{
 *   id: string, born_on: string | null, sex: string, hukou_here: boolean, is_student: boolean,
 *   scheme: string, left_reason: string | null, special_groups: string[], seen_on: string | null,
 *   informed_on: string | null, consent_act: string | null, tier_fen: number | null,
 * }} Person
 */

/** The one thing to do next about a person. */
export const Step = Object.freeze({
  CONFIRM: "confirm",
  ASK_FACTS: "ask_facts",
  DECIDE: "decide",
  SLIP: "slip",
  NOTHING: "nothing",
});

/** What has become of a person, as the door shows it. */
export const Standing = Object.freeze({
  LEFT: "left",
  TO_CONFIRM: "to_confirm",
  FACTS_MISSING: "facts_missing",
  TO_DECIDE: "to_decide",
  DECIDES_LATER: "decides_later",
  AGREED: "agreed",
  AGREED_FREE: "agreed_free",
  SLIP_DUE: "slip_due",
  PAID: "paid",
  DECLINED: "declined",
  WITHDRAWN: "withdrawn",
  RECIPIENT: "recipient",
  LATER: "later",
  OUT: "out",
});

/** @type {Readonly<Record<string, string>>} */
export const STEPS = Object.freeze({
  [Standing.TO_CONFIRM]: Step.CONFIRM,
  [Standing.FACTS_MISSING]: Step.ASK_FACTS,
  [Standing.TO_DECIDE]: Step.DECIDE,
  [Standing.DECIDES_LATER]: Step.DECIDE,
  [Standing.AGREED]: Step.SLIP,
});

/** @type {Record<string, string>} */
const OTHERS = {
  [State.IN_RECIPIENT]: Standing.RECIPIENT,
  [State.LATER]: Standing.LATER,
  [State.OUT]: Standing.OUT,
};

/** @type {Record<string, string>} */
const ANSWERS = {
  [Act.DECLINE]: Standing.DECLINED,
  [Act.WITHDRAW]: Standing.WITHDRAWN,
  [Act.LATER]: Standing.DECIDES_LATER,
};

/**
 * Return what the plan asks about a person.
 * @param {Person} person
 * @returns {Facts}
 */
export function factsOf(person) {
  return {
    born_on: person.born_on || null,
    sex: person.sex || null,
    hukou_here: person.hukou_here,
    student: person.is_student,
    employee_scheme: EMPLOYEE_SCHEMES.includes(person.scheme),
    other_pension: person.scheme === "pension",
    left_reason: person.left_reason || null,
    groups: person.special_groups,
  };
}

/**
 * Return what has become of a person; `slips` are those of the household.
 * @param {Person} person
 * @param {Slip[]} slips
 * @param {Plan} plan
 * @param {{on: string}} day
 * @returns {Outcome}
 */
export function outcomeOf(person, slips, plan, { on }) {
  const found = eligibility(plan, factsOf(person), { on });
  const standing = standingOf(person, slips, found, plan);
  const decided = isDecided({
    eligibility: found.state,
    is_seen: person.seen_on !== null,
    has_left: person.left_reason !== null,
    act: person.consent_act,
  });
  return { standing, step: STEPS[standing] ?? Step.NOTHING, is_open: !decided, eligibility: found };
}

/**
 * Tell whether the leaflet is still to be explained: to whoever may enrol, and not to children.
 * @param {Person} person
 * @param {Eligibility} found
 */
export function needsTelling(person, found) {
  const isConcerned = mayEnrol(found) || found.state === State.UNKNOWN;
  return isConcerned && !person.informed_on && !person.left_reason;
}

/**
 * @param {Person} person
 * @param {Slip[]} slips
 * @param {Eligibility} found
 * @param {Plan} plan
 */
function standingOf(person, slips, { state }, plan) {
  const act = person.consent_act ?? "";
  if (person.left_reason) return Standing.LEFT;
  if (state === State.UNKNOWN) return Standing.FACTS_MISSING;
  if (AGREEING.includes(act) && state === State.IN_CONTRIBUTOR) return standingByPayment(person, slips, plan);
  if (!person.seen_on) return Standing.TO_CONFIRM;
  if (state !== State.IN_CONTRIBUTOR) return OTHERS[state];
  return ANSWERS[act] ?? Standing.TO_DECIDE;
}

/**
 * @param {Person} person
 * @param {Slip[]} slips
 * @param {Plan} plan
 */
function standingByPayment(person, slips, plan) {
  const own = slips.filter((slip) => slip.person === person.id && slip.year === plan.payment_year);
  if (own.some((slip) => slip.state === "paid")) return Standing.PAID;
  if (own.some((slip) => slip.state === "due")) return Standing.SLIP_DUE;
  return owesNothing(person, plan) ? Standing.AGREED_FREE : Standing.AGREED;
}

/**
 * Tell whether others pay all of the chosen tier, so that there is no slip.
 * @param {Person} person
 * @param {Plan} plan
 */
function owesNothing({ tier_fen, special_groups }, plan) {
  const tier = tiersOpenTo(plan, special_groups).find((one) => tierFen(one) === tier_fen);
  if (!tier || !tier_fen) return false;
  return billOf(plan, { tier_fen, groups: special_groups, kind: PaymentKind.NORMAL }).resident_fen === 0;
}
