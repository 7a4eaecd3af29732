/** Laying what was said of people over a door: added, amended, gone, agreed, chosen. */

import { NEVER_KEPT, headCount, isOnlyCounted } from "../rules/child.js";
import { checkConsent, checkDates, checkEnrolling, checkLeave, checkPerson } from "../rules/door_checks.js";
import { AGREEING, Act } from "../rules/door_words.js";
import { PERSON_AMENDABLE, PERSON_FACTS, readFacts } from "../rules/facts.js";
import { billOf } from "../rules/money.js";
import { factsOf } from "../rules/outcome.js";
import { PaymentKind } from "../rules/plan.js";
import { amendFacts, identityOf } from "./overlay_facts.js";
import { refresh, see, stopSlips } from "./overlay_state.js";

/**
 * @typedef {import("./overlay.js").Work} Work
 * @typedef {import("./overlay.js").Entry} Entry
 * @typedef {import("./overlay.js").Authorship} Authorship
 */

const NOTE_LONGEST = 400; // characters, as the server keeps
const UNASKED = Object.freeze({ consent_act: null, consented_on: null });
/** What is known of a person of whom little was said. */
const BLANK = Object.freeze({
  name: "", relation: "8", sex: "", born_on: null, hukou_kind: "", hukou_here: true, residence: "", phone: "",
  is_student: false, scheme: "", is_enrolled: false, special_groups: [], note: "", informed_on: null,
  left_reason: null, left_on: null,
}); // prettier-ignore

/**
 * Add a person; a child is only counted.
 * @param {Work} work
 * @param {Entry} entry
 * @param {Authorship} by
 */
export function addPerson({ door }, { subject, body }, by) {
  const { household, people } = door;
  if (body.household !== household.id || people.some(({ id }) => id === subject)) return;
  const given = readFacts(PERSON_FACTS, body.facts);
  const isChild = isCounted(given.born_on ?? null, by);
  (isChild ? checkDates : checkPerson)(given, by);
  const { identity = null, ...values } = isChild ? headCount(given) : given;
  people.push({
    id: subject,
    household: household.id,
    position: people.reduce((most, { position }) => Math.max(most, position), 0) + 1,
    ...BLANK,
    ...identityOf(identity),
    ...values,
    origin: "canvass",
    is_unlisted: false,
    seen_on: by.on,
    consent_act: null,
    consented_on: null,
    tier_fen: null,
    clock: 0,
  });
  refresh(door, by);
}

/**
 * Amend a person, who has thereby been seen unless that is taken back.
 * @param {Work} work
 * @param {Entry} entry
 * @param {Authorship} by
 */
export function amendPerson({ door, made }, { subject, body }, by) {
  const person = personOf(door, subject);
  if (!person) return;
  const taken = amendFacts(person, keepable(person, body.changes, by), PERSON_AMENDABLE, { made, at: by.at });
  if (!("seen_on" in body.changes)) see(person, by.on);
  if (taken.has("left_reason")) person.left_on = null;
  refresh(door, by);
}

/**
 * Let a person be gone, with the slips that waited.
 * @param {Work} work
 * @param {Entry} entry
 * @param {Authorship} by
 */
export function leavePerson({ door, made }, { subject, body }, by) {
  const person = personOf(door, subject);
  if (!person) return;
  checkLeave({ on: body.on }, by);
  /** @type {Record<string, [any, any]>} */
  const changes = { left_reason: [null, body.reason], left_on: [null, body.on] };
  const isKnown = person.left_reason !== null && person.note.endsWith(body.note ?? ""); // pulled already
  if (body.note && !isKnown) changes.note = [person.note, shorten([person.note, body.note].filter(Boolean).join("\n"))];
  amendFacts(person, changes, PERSON_FACTS, { made, at: by.at });
  see(person, by.on);
  refresh(door, by);
  stopSlips(door, person, AGREEING);
}

/**
 * Record a consent or a refusal; the latest one counts.
 * @param {Work} work
 * @param {Entry} entry
 * @param {Authorship} by
 */
export function giveConsent({ door, made, before }, { subject, body }, by) {
  const person = personOf(door, subject);
  if (!person) return;
  checkConsent(/** @type {any} */ (body));
  if (AGREEING.includes(body.act)) checkEnrolling(by.plan, factsOf(/** @type {any} */ (person)), by);
  const isOld = person.consented_on !== null && person.consented_on > by.on;
  const said = made.get(`${subject} consent`) ?? (isOld ? Infinity : -Infinity);
  if (body.act !== Act.PRIVACY && said <= by.at) {
    const { consent_act, consented_on } = person;
    const isPulled = consent_act === body.act && consented_on === by.on;
    before.set(by.id, isPulled ? UNASKED : { consent_act, consented_on });
    Object.assign(person, { consent_act: body.act, consented_on: by.on });
    made.set(`${subject} consent`, by.at);
  }
  see(person, by.on);
  refresh(door, by);
  stopSlips(door, person, AGREEING);
}

/**
 * Take an answer back, with the slip that waited; what was said before is known where it was said on this phone.
 * @param {Work} work
 * @param {Entry} entry
 * @param {Authorship} by
 */
export function voidConsent({ door, before }, { subject, body }, by) {
  const person = personOf(door, body.person);
  if (!person || (!before.has(subject) && person.consented_on !== by.on)) return;
  Object.assign(person, before.get(subject) ?? UNASKED);
  refresh(door, by);
  stopSlips(door, person, AGREEING);
}

/**
 * Record the tier of a year; one paid afterwards leaves the person's tier as it is.
 * @param {Work} work
 * @param {Entry} entry
 * @param {Authorship} by
 */
export function makeChoice({ door, made }, { subject, body }, by) {
  const person = personOf(door, subject);
  if (!person) return;
  const { tier_fen, kind } = body;
  const bill = billOf(by.plan, { tier_fen, groups: person.special_groups, kind });
  if (bill.resident_fen !== body.resident_fen || bill.government_fen !== body.government_fen) return;
  const said = made.get(`${subject} choice`) ?? -Infinity;
  if (kind !== PaymentKind.NORMAL || said > by.at) return;
  person.tier_fen = tier_fen;
  made.set(`${subject} choice`, by.at);
}

/**
 * @param {import("./overlay.js").Door} door
 * @param {string} id
 */
function personOf({ people }, id) {
  return people.find((person) => person.id === id);
}

/**
 * Return the changes without what is never kept of a child; refuse dates that lie ahead.
 * @param {Record<string, any>} person
 * @param {Record<string, [any, any]>} changes
 * @param {Authorship} by
 */
function keepable(person, changes, by) {
  const now = Object.fromEntries(Object.entries(changes).map(([name, [, value]]) => [name, value]));
  const values = readFacts(PERSON_AMENDABLE, now);
  checkDates(values, by);
  const born = "born_on" in values ? values.born_on : person.born_on;
  if (!isCounted(born, by)) return changes;
  return Object.fromEntries(Object.entries(changes).filter(([name]) => !NEVER_KEPT.includes(name)));
}

/**
 * @param {string | null} bornOn
 * @param {Authorship} by
 */
function isCounted(bornOn, { plan, on }) {
  return isOnlyCounted(bornOn, { min_age: plan.joining.min_age, on });
}

/** @param {string} note */
function shorten(note) {
  return Array.from(note).slice(0, NOTE_LONGEST).join("");
}
