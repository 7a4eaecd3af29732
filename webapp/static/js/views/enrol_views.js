/** The page on which a person says yes, no or later to the offer. */

import { RELATIONS } from "../rules/answers.js";
import { AGREEING, Act } from "../rules/door_words.js";
import { State, eligibility } from "../rules/eligibility.js";
import { billOfPerson, earlierYears, tierOf } from "../rules/offer.js";
import { factsOf } from "../rules/outcome.js";
import { PaymentKind, said, textOf } from "../rules/plan.js";
import { grouped } from "../rules/reference.js";
import { sayFullDay, sayYuan } from "../rules/words.js";
import { formPart } from "./enrol_form_views.js";
import { offer, tierCards } from "./offer_views.js";
import { aboutPerson, reasonText, say } from "./word_views.js";

/**
 * @typedef {import("../rules/eligibility.js").Eligibility} Eligibility
 * @typedef {import("./word_views.js").Door} Door
 * @typedef {import("./word_views.js").Problem} Problem
 * @typedef {import("./word_views.js").Reader} Reader
 * @typedef {Record<string, string>} Typed
 */

/**
 * What a page is told besides: an act, or "" for what comes next; what is wrong; the digests of the
 * texts by act; and whether there can be no slip just now.
 * @typedef {{wanted: string, problems: Problem[], digests: Typed, no_slips: boolean}} Told
 */

const SHOWN = ["tier", "method", "given_by", "archive_number", "witness", ...Object.values(RELATIONS)];
/** @type {Typed} */
const ALIASES = { tier_fen: "tier", signature: "method", relation: "giver_relation" };

/**
 * Return the context of the page.
 * @param {Door} door
 * @param {any} person
 * @param {Typed} typed
 * @param {Reader} reader
 * @param {Told} told
 */
export function enrolPage(door, person, typed, reader, { wanted, problems, digests, no_slips }) {
  const { _, plan, today } = reader;
  const found = eligibility(plan, factsOf(person), { on: today });
  const mode = modeOf(door, person, plan, found, wanted || (typed.replaces ? "offer" : ""));
  const faults = byField(problems, typed, reader);
  const page = {
    mode,
    back: { label: _("Back to the door"), href: `/round/doors/${person.household}` },
    person: heading(door, person, reader),
    verdict: verdict(found, reader),
    action: `/round/people/${person.id}/consents`,
    messages: messages(problems, typed, reader),
    faults,
    typed,
    hidden: [],
    no_slips,
  };
  if (mode === "agreed") return { ...page, ...agreed(door, person, reader) };
  if (mode === "closed") return page;
  const act = mode === "withdraw" ? Act.WITHDRAW : yesOf(person);
  const form = { ...page, ...formPart(person, typed, act, reader, { faults, digests }) };
  return mode === "offer" ? { ...form, ...offered(person, typed, act, reader) } : form;
}

/**
 * Return what changes on the page with the tier.
 * @param {any} person
 * @param {string} typedTier
 * @param {Reader} reader
 */
export function offerPart(person, typedTier, reader) {
  return { offer: offer(person, tierOf(person, reader.plan, typedTier), reader) };
}

/**
 * Return the person's slip of this year that is due or paid, or null.
 * @param {Door} door
 * @param {any} person
 * @param {Reader["plan"]} plan
 */
export function openSlip(door, person, plan) {
  const isOpen = (slip) =>
    slip.person === person.id &&
    slip.year === plan.payment_year &&
    slip.kind === PaymentKind.NORMAL &&
    slip.state !== "void";
  return door.slips.find(isOpen) ?? null;
}

/**
 * Return which page it is: closed, offer, agreed or withdraw.
 * @param {Door} door
 * @param {any} person
 * @param {Reader["plan"]} plan
 * @param {Eligibility} found
 * @param {string} wanted
 */
function modeOf(door, person, plan, found, wanted) {
  const hasAgreed = AGREEING.includes(person.consent_act);
  if (wanted === "withdraw" && hasAgreed) return "withdraw";
  if (found.state !== State.IN_CONTRIBUTOR) return "closed";
  const isSettled = openSlip(door, person, plan) !== null || isPaidFor(person, plan);
  return hasAgreed && isSettled && wanted !== "offer" ? "agreed" : "offer";
}

/**
 * Tell whether the government pays all of the tier that was chosen.
 * @param {any} person
 * @param {Reader["plan"]} plan
 */
function isPaidFor(person, plan) {
  if (person.tier_fen === null) return false;
  return billOfPerson(person, plan, tierOf(person, plan, String(person.tier_fen))).resident_fen === 0;
}

/** @param {any} person */
function yesOf({ is_enrolled }) {
  return is_enrolled ? Act.RENEW : Act.ENROL;
}

/**
 * @param {Door} door
 * @param {any} person
 * @param {Reader} reader
 */
function heading({ group, household }, person, reader) {
  const place = [group.name, household.door].filter((part) => part).join(" ");
  return {
    name: person.name,
    about: reader._("%(about)s. %(place)s", { about: aboutPerson(person, reader), place }),
  };
}

/**
 * @param {Eligibility} found
 * @param {Reader} reader
 */
function verdict(found, reader) {
  const { _ } = reader;
  /** @type {Typed} */
  const titles = {
    [State.IN_CONTRIBUTOR]: _("May enrol."),
    [State.IN_RECIPIENT]: _("Draws, and needs no slip."),
    [State.LATER]: _("Not yet."),
    [State.OUT]: _("Does not belong to this scheme."),
    [State.UNKNOWN]: _("Something must be asked first."),
  };
  const kind = found.state === State.IN_CONTRIBUTOR ? "good" : "info";
  return { text: reasonText(found, reader), kind, title: titles[found.state] };
}

/**
 * @param {any} person
 * @param {Typed} typed
 * @param {string} act
 * @param {Reader} reader
 */
function offered(person, typed, act, reader) {
  const { _, plan, locale } = reader;
  const tier_fen = tierOf(person, plan, typed.tier);
  return {
    act,
    tiers: tierCards(person, reader),
    tier: String(tier_fen),
    estimate_href: `/round/people/${person.id}/estimate`,
    offer: offer(person, tier_fen, reader),
    others: [
      { label: _("Declines"), text: said(textOf(plan, `consent_${Act.DECLINE}`), locale) },
      { label: _("Decides later"), text: said(textOf(plan, `consent_${Act.LATER}`), locale) },
    ],
    replaces: typed.replaces ? grouped(typed.replaces) : "",
  };
}

/**
 * @param {Door} door
 * @param {any} person
 * @param {Reader} reader
 */
function agreed(door, person, { _, plan, locale }) {
  const slip = openSlip(door, person, plan);
  const day = sayFullDay(person.consented_on, locale);
  const tier = person.tier_fen ? sayYuan(person.tier_fen) : "";
  const home = `/round/people/${person.id}`;
  return {
    said: _("Agreed on %(day)s to pay %(tier)s a year.", { day, tier }),
    is_paid_for: slip === null,
    slip_href: slip ? `/round/slips/${slip.reference}` : "",
    withdraw_href: `${home}/consents/new?act=withdraw`,
    earlier_href: earlierYears(person, plan).length ? `${home}/arrears/new` : "",
  };
}

/**
 * @param {Problem[]} problems
 * @param {Typed} typed
 * @param {Reader} reader
 * @returns {Typed}
 */
function byField(problems, typed, reader) {
  /** @type {Typed} */
  const faults = {};
  for (const problem of problems) faults[fieldOf(problem, typed)] ??= say(problem, reader);
  return faults;
}

/**
 * @param {Problem} problem
 * @param {Typed} typed
 */
function fieldOf({ field }, typed) {
  const name = ALIASES[field] ?? field;
  return name === "giver_relation" ? (RELATIONS[typed.given_by] ?? "given_by") : name;
}

/**
 * @param {Problem[]} problems
 * @param {Typed} typed
 * @param {Reader} reader
 */
function messages(problems, typed, reader) {
  return problems.map((problem) => {
    const name = fieldOf(problem, typed);
    return { text: say(problem, reader), href: SHOWN.includes(name) ? `#f-${name}` : "" };
  });
}
