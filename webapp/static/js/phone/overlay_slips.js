/** Laying slips over a door: issued, and void. */

import { compare, strip } from "../rules/characters.js";
import { AGREEING } from "../rules/door_words.js";
import { billOf } from "../rules/money.js";

/**
 * @typedef {import("./overlay.js").Work} Work
 * @typedef {import("./overlay.js").Entry} Entry
 * @typedef {import("./overlay.js").Authorship} Authorship
 */

/**
 * Issue a slip, where there is a consent, the sum follows from the plan and no other slip stands.
 * @param {Work} work
 * @param {Entry} entry
 * @param {Authorship} by
 */
export function issueSlip({ door }, { subject, body }, by) {
  const person = door.people.find(({ id }) => id === body.person);
  if (!person || !isDue(person, body, by.plan) || door.slips.some((slip) => stands(slip, subject, body))) return;
  const until = by.plan.slip.payable_until_on;
  const { year, kind, tier_fen, amount_fen, code } = body;
  door.slips.push({
    reference: subject,
    person: body.person,
    household: door.household.id,
    ...{ year, kind, tier_fen, amount_fen },
    issued_on: by.on,
    expires_on: until > by.on ? until : by.on,
    code,
    state: "due",
    void_reason: "",
    by: by.by,
    paid_on: null,
    clock: 0,
  });
  door.slips.sort((one, other) => compare(one.reference, other.reference));
}

/**
 * Void a slip that waits for payment.
 * @param {Work} work
 * @param {Entry} entry
 */
export function voidSlip({ door }, { subject, body }) {
  const slip = door.slips.find(({ reference }) => reference === subject);
  const reason = strip(body.reason);
  if (slip?.state === "due" && reason) Object.assign(slip, { state: "void", void_reason: reason });
}

/**
 * @param {Record<string, any>} person
 * @param {Record<string, any>} body
 * @param {any} plan
 */
function isDue(person, { tier_fen, kind, amount_fen }, plan) {
  if (!AGREEING.includes(person.consent_act) || person.left_reason !== null) return false;
  const { resident_fen } = billOf(plan, { tier_fen, groups: person.special_groups, kind });
  return resident_fen > 0 && resident_fen === amount_fen;
}

/**
 * Tell whether a slip is the one to be issued, or stands in its way.
 * @param {Record<string, any>} slip
 * @param {string} reference
 * @param {Record<string, any>} body
 */
function stands(slip, reference, { person, year, kind }) {
  const isForTheSame = slip.person === person && slip.year === year && slip.kind === kind;
  return slip.reference === reference || (isForTheSame && slip.state !== "void");
}
