/** A person: what is known, what the plan says and why, what is open, and the next thing to do. */

import { Act } from "../rules/door_words.js";
import { State } from "../rules/eligibility.js";
import { Standing, Step, needsTelling } from "../rules/outcome.js";
import { said } from "../rules/plan.js";
import { sayDay, sayFullDay, sayMonth, sayYuan } from "../rules/words.js";
import { outcomeIn, where } from "./door_views.js";
import {
  aboutPerson,
  badgeOf,
  hukouKinds,
  leftText,
  personName,
  reasonText,
  relations,
  schemes,
  sexText,
} from "./word_views.js";

/**
 * @typedef {import("./word_views.js").Door} Door
 * @typedef {import("./word_views.js").Outcome} Outcome
 * @typedef {import("./word_views.js").Reader} Reader
 * @typedef {import("./word_views.js").Values} Values
 */

const TOO_YOUNG = "too_young";
/** Reasons that say themselves when age alone will change the verdict. */
const SAYS_WHEN = [TOO_YOUNG, "contributes", "contributes_to_pension_age"];
/** @type {string[]} */
const SETTLED = [Standing.AGREED_FREE, Standing.SLIP_DUE, Standing.PAID];
const JOINING = [...SETTLED, Standing.AGREED];

/**
 * Return the context of a person's page; `number` is the identity number, which only the server shows.
 * @param {Values} person
 * @param {Door} door
 * @param {Reader} reader
 * @param {string} seed
 * @param {string} [number]
 */
export function personView(person, door, reader, seed, number = "") {
  const outcome = outcomeIn(door, person, reader);
  const [text, kind] = badgeOf(person, outcome, reader);
  const place = where(door, reader);
  const here = `/round/people/${person.id}`;
  const isContributor = outcome.eligibility.state === State.IN_CONTRIBUTOR;
  return {
    here,
    title: personName(person, reader),
    about: aboutPerson(person, reader),
    kicker: place.kicker,
    back: { href: place.here, label: place.title },
    badge: { text, kind },
    has_left: person.left_reason !== null,
    left_text: person.left_reason ? leftText(person, reader) : "",
    reason: reasonText(outcome.eligibility, reader),
    changes: changesText(outcome, reader),
    is_child: outcome.eligibility.reason === TOO_YOUNG,
    min_age: String(reader.plan.joining.min_age),
    is_unlisted: person.is_unlisted,
    steps: stepsOf(person, outcome, here, reader),
    facts: factsOf(person, reader),
    identity: { masked: person.identity || "", number, is_trusted: person.is_identity_trusted },
    answer: answerText(person, reader),
    slips: door.slips.filter((slip) => slip.person === person.id).map((slip) => slipRow(slip, reader)),
    can_tell: needsTelling(/** @type {any} */ (person), outcome.eligibility),
    told_text: toldText(person, reader),
    main: mainOf(person, outcome, { here, door: place.here }, reader),
    can_confirm: outcome.step === Step.CONFIRM && isContributor,
    edit_href: `${here}/edit`,
    leave_href: `${here}/leavings/new`,
    seed,
  };
}

/**
 * Return when age alone will change the verdict, unless the reason says it already.
 * @param {Outcome} outcome
 * @param {Reader} reader
 */
function changesText({ eligibility: { changes_on, reason } }, { _, locale }) {
  if (changes_on === null || SAYS_WHEN.includes(reason)) return "";
  return _("This changes on %(day)s", { day: sayFullDay(changes_on, locale) });
}

/**
 * Return how far somebody who may contribute has come; nobody else takes these steps.
 * @param {Values} person
 * @param {Outcome} outcome
 * @param {string} here
 * @param {Reader} reader
 */
function stepsOf({ seen_on }, { standing, is_open, eligibility }, here, { _ }) {
  if (eligibility.state !== State.IN_CONTRIBUTOR) return [];
  const joins = JOINING.includes(standing);
  const slip = SETTLED.includes(standing) ? "done" : joins ? "now" : "todo";
  const answer = !is_open ? "done" : seen_on ? "now" : "todo";
  const steps = [
    { label: _("Person"), step: seen_on ? "done" : "now", href: `${here}/edit` },
    { label: _("Answer"), step: answer, href: `${here}/consents/new` },
  ];
  if (!is_open && !joins) return steps;
  return [...steps, { label: _("Slip"), step: slip, href: "" }];
}

/**
 * Return what is known as pairs; what is not known or does not apply is left out.
 * @param {Values} person
 * @param {Reader} reader
 */
function factsOf(person, reader) {
  const { _, locale } = reader;
  const born = person.name ? sayFullDay(person.born_on, locale) : sayMonth(person.born_on, locale);
  const kind = person.hukou_kind ? (hukouKinds(reader)[person.hukou_kind] ?? "") : "";
  const registered = [person.hukou_here ? _("here") : _("elsewhere"), kind];
  /** @type {[string, string][]} */
  const pairs = [
    [_("Relation"), relations(reader)[person.relation]],
    [_("Born"), born],
    [_("Sex"), sexText(person.sex, reader)],
    [_("Registered"), registered.filter((part) => part).join(" · ")],
    [_("At school"), person.is_student ? _("yes") : ""],
    [_("Other scheme"), person.scheme ? schemes(reader)[person.scheme] : ""],
    [_("Already in the scheme"), person.is_enrolled ? _("yes") : ""],
    [_("Special group"), groupsOf(person, reader).join(_(", "))],
    [_("Telephone"), person.phone],
    [_("Lives at"), person.residence],
    [_("Note"), person.note],
  ];
  return pairs.filter(([, text]) => text).map(([label, text]) => ({ label, text }));
}

/**
 * @param {Values} person
 * @param {Reader} reader
 * @returns {string[]}
 */
function groupsOf({ special_groups }, { plan, locale }) {
  const names = new Map(plan.special_groups.map(({ key, name }) => [key, said(name, locale)]));
  return special_groups.map((key) => names.get(key) ?? key);
}

/**
 * @param {Values} person
 * @param {Reader} reader
 */
function answerText({ consent_act, consented_on, tier_fen }, { _, locale }) {
  /** @type {Record<string, string>} */
  const words = {
    [Act.ENROL]: _("Joins"),
    [Act.RENEW]: _("Renews"),
    [Act.DECLINE]: _("Does not join"),
    [Act.LATER]: _("Decides later"),
    [Act.WITHDRAW]: _("Withdrew"),
  };
  if (!words[consent_act]) return "";
  const parts = [words[consent_act], tier_fen ? sayYuan(tier_fen) : "", sayDay(consented_on, locale)];
  return parts.filter((part) => part).join(" · ");
}

/**
 * @param {Values} slip
 * @param {Reader} reader
 */
function slipRow(slip, { _, locale }) {
  const words = { due: [_("To pay"), "info"], paid: [_("Paid"), "good"], void: [_("Void"), "bad"] };
  const [text, kind] = words[slip.state];
  return {
    href: `/round/slips/${slip.reference}`,
    name: sayYuan(slip.amount_fen),
    about: `${slip.year} · ${sayDay(slip.issued_on, locale)}`,
    state_text: text,
    kind,
  };
}

/**
 * @param {Values} person
 * @param {Reader} reader
 */
function toldText({ informed_on }, { _, locale }) {
  return informed_on ? _("Leaflet given and explained on %(day)s", { day: sayDay(informed_on, locale) }) : "";
}

/**
 * Return the page's one main action.
 * @param {Values} person
 * @param {Outcome} outcome
 * @param {{here: string, door: string}} places
 * @param {Reader} reader
 */
function mainOf(person, outcome, { here, door }, { _ }) {
  const back = { label: _("Back to the door"), href: door, action: "", icon: "left" };
  if (person.left_reason) return back;
  if (outcome.eligibility.state === State.IN_CONTRIBUTOR && outcome.is_open) {
    return { label: _("Ask whether to join"), href: `${here}/consents/new`, action: "", icon: "right" };
  }
  if (outcome.step === Step.SLIP) {
    return { label: _("Slip"), href: `${here}/consents/new`, action: "", icon: "slip" };
  }
  if (outcome.step === Step.ASK_FACTS) {
    return { label: _("Complete"), href: `${here}/edit`, action: "", icon: "pen" };
  }
  if (outcome.step === Step.CONFIRM) {
    return { label: _("Right as listed"), href: "", action: `${here}/confirmations`, icon: "check" };
  }
  return back;
}
