/** The page on which an earlier year is paid. */

import { AGREEING } from "../rules/door_words.js";
import { tiersOpenTo } from "../rules/money.js";
import { billOfPerson, earlierYears, tierOf } from "../rules/offer.js";
import { PaymentKind, tierFen } from "../rules/plan.js";
import { sayYuan } from "../rules/words.js";
import { aboutPerson, personName, say } from "./word_views.js";

/**
 * @typedef {import("./word_views.js").Door} Door
 * @typedef {import("./word_views.js").Problem} Problem
 * @typedef {import("./word_views.js").Reader} Reader
 */

const KIND = PaymentKind.CATCH_UP_AT_LAUNCH;

/**
 * Return the context of the page; without a year to pay it says so.
 * @param {Door} door
 * @param {any} person
 * @param {Record<string, string>} typed
 * @param {Reader} reader
 * @param {{problems: Problem[], no_slips: boolean}} told
 */
export function arrearsPage(door, person, typed, reader, { problems, no_slips }) {
  const { _, plan } = reader;
  const years = openYears(door, person, reader).map(String);
  const home = `/round/people/${person.id}`;
  return {
    back: { label: _("Back to the person"), href: home },
    person: { name: personName(person, reader), about: aboutPerson(person, reader) },
    action: `${home}/arrears`,
    seed: typed.seed,
    years: years.map((year) => ({ value: year, label: year, note: "" })),
    year: typed.year || (years[0] ?? ""),
    tiers: tiersOpenTo(plan, person.special_groups).map((tier) => card(person, tierFen(tier), reader)),
    tier: String(tierOf(person, plan, typed.tier ?? "")),
    is_subsidised: plan.contribution.subsidised_kinds.includes(KIND),
    messages: problems.map((problem) => ({ text: say(problem, reader), href: "" })),
    no_slips,
  };
}

/**
 * Return the years that may still be paid and have no slip yet; none without consent.
 * @param {Door} door
 * @param {any} person
 * @param {Reader} reader
 */
function openYears(door, person, { plan }) {
  if (!AGREEING.includes(person.consent_act)) return [];
  const isTaken = (slip) => slip.person === person.id && slip.kind === KIND && slip.state !== "void";
  const taken = door.slips.filter(isTaken).map(({ year }) => year);
  return earlierYears(person, plan).filter((year) => !taken.includes(year));
}

/**
 * @param {any} person
 * @param {number} tier_fen
 * @param {Reader} reader
 */
function card(person, tier_fen, { _, plan }) {
  const { subsidy_fen } = billOfPerson(person, plan, tier_fen, KIND);
  return {
    value: String(tier_fen),
    amount: sayYuan(tier_fen),
    add: subsidy_fen ? _("Government adds %(amount)s", { amount: sayYuan(subsidy_fen) }) : "",
    result: "",
    is_disabled: false,
  };
}
