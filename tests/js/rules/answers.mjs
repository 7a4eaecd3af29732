/**
 * Answers of the rules to cases that another language asks too.
 *
 * `node tests/js/rules/answers.mjs` reads `{plans, cases: [{rule, args}]}` from its input and
 * writes the list of answers. A refusal is `{problems: [{code, field, params}]}`.
 */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import * as age from "../../../webapp/static/js/rules/age.js";
import * as amount from "../../../webapp/static/js/rules/amount.js";
import * as answers from "../../../webapp/static/js/rules/answers.js";
import * as benefit from "../../../webapp/static/js/rules/benefit.js";
import * as child from "../../../webapp/static/js/rules/child.js";
import * as code from "../../../webapp/static/js/rules/code.js";
import * as door from "../../../webapp/static/js/rules/door.js";
import * as checks from "../../../webapp/static/js/rules/door_checks.js";
import * as doorWords from "../../../webapp/static/js/rules/door_words.js";
import * as eligible from "../../../webapp/static/js/rules/eligibility.js";
import * as envelope from "../../../webapp/static/js/rules/envelope.js";
import * as facts from "../../../webapp/static/js/rules/facts.js";
import * as forms from "../../../webapp/static/js/rules/forms.js";
import * as identity from "../../../webapp/static/js/rules/identity.js";
import * as ids from "../../../webapp/static/js/rules/ids.js";
import * as instant from "../../../webapp/static/js/rules/instant.js";
import * as lease from "../../../webapp/static/js/rules/lease.js";
import * as list from "../../../webapp/static/js/rules/list.js";
import * as meeting from "../../../webapp/static/js/rules/meeting.js";
import * as memberForms from "../../../webapp/static/js/rules/member_forms.js";
import * as merge from "../../../webapp/static/js/rules/merge.js";
import * as money from "../../../webapp/static/js/rules/money.js";
import * as offer from "../../../webapp/static/js/rules/offer.js";
import * as outcome from "../../../webapp/static/js/rules/outcome.js";
import * as plan from "../../../webapp/static/js/rules/plan.js";
import { Refusal } from "../../../webapp/static/js/rules/problem.js";
import * as reference from "../../../webapp/static/js/rules/reference.js";
import * as typed from "../../../webapp/static/js/rules/typed.js";
import * as words from "../../../webapp/static/js/rules/words.js";

const MODULES = [
  amount, code, doorWords, forms, identity, lease, memberForms, money, offer, plan, reference, typed,
];
const FACTS = {
  household: facts.HOUSEHOLD_FACTS,
  person: facts.PERSON_FACTS,
  amendable: facts.PERSON_AMENDABLE,
};

/** Rule by its Python name → answer; `plan` in the arguments is the plan itself. */
export const RULES = {
  read_identity: ({ text, on }) => identity.readIdentity(text, { on }),
  normalise_identity: ({ text }) => identity.normaliseIdentity(text),
  mask_identity: ({ number }) => identity.maskIdentity(number),
  contradictions: ({ text, born_on, sex }) =>
    identity.contradictions(identity.readIdentity(text), { born_on, sex }).map(tellProblem),

  yuan: ({ fen }) => amount.yuan(fen),
  read_yuan: ({ text }) => tellAmount(amount.readYuan(text)),
  capitals: ({ fen }) => amount.capitals(fen),

  birthday: ({ born_on, years }) => age.birthday(born_on, years),
  age_on: ({ born_on, day }) => age.ageOn(born_on, day),
  month_after: ({ day }) => age.monthAfter(day),

  bill_of: (asked) => money.billOf(asked.plan, asked),
  tiers_open_to: (asked) => money.tiersOpenTo(asked.plan, asked.groups).map(plan.tierFen),
  helping_group: (asked) => money.helpingGroup(asked.plan, asked.groups)?.key ?? null,
  pays_nothing: (asked) => money.paysNothing(asked.plan, asked.born_on),
  on_time_bonus_fen: (asked) => money.onTimeBonusFen(asked.plan, asked),
  interest_fen: ({ principal_fen, ...terms }) => money.interestFen(principal_fen, terms),
  divide_half_up: ({ amount: fen, divisor }) => money.divideHalfUp(fen, divisor),

  required_years: (asked) => benefit.requiredYears(asked.plan, asked.born_on),
  years_to_pay: (asked) => benefit.yearsToPay(asked.plan, asked),
  monthly_pension: (asked) => benefit.monthlyPension(asked.plan, asked),
  estimate: (asked) => benefit.estimate(asked.plan, asked),

  eligibility: (asked) => tellEligibility(asked.plan, eligible.eligibility(asked.plan, asked.facts, asked)),
  is_decided: (person) => door.isDecided(person),
  door_state: ({ outcome, ...counts }) => door.doorState(outcome, counts),
  is_said_anew: ({ held, anew }) => envelope.isSaidAnew(held, anew),
  settle: ({ field, ...values }) => merge.settle(field, values),

  read_facts: ({ of, given }) => facts.readFacts(FACTS[of], given),
  is_only_counted: ({ born_on, ...rule }) => child.isOnlyCounted(born_on, rule),
  head_count: ({ values }) => child.headCount(values),
  check_visit: ({ visit, on }) => pass(checks.checkVisit(visit, { on })),
  check_household: ({ values }) => pass(checks.checkHousehold(values)),
  check_person: ({ values, on }) => pass(checks.checkPerson(values, { on })),
  check_dates: ({ values, on }) => pass(checks.checkDates(values, { on })),
  check_consent: ({ consent }) => pass(checks.checkConsent(consent)),
  check_text: async ({ consent, plan: chosen }) => pass(await checks.checkText(consent, chosen)),
  check_enrolling: (asked) => pass(checks.checkEnrolling(asked.plan, asked.facts, asked)),

  text_digest: ({ plan: chosen, name, locale }) => plan.textDigest(plan.textOf(chosen, name), locale),
  role_title: ({ plan: chosen, key, locale }) => plan.roleTitle(chosen, key, locale),

  mint_reference: ({ block, counter }) => tellReference(reference.mintReference(block, counter)),
  read_reference: ({ text }) => reference.readReference(text),
  make_code: async ({ reference: number, key, ...slip }) =>
    code.makeCode(number, { ...slip, key: await code.importKey(bytes(key)) }),
  read_code: ({ text }) => tellCode(code.readCode(text)),
  is_genuine: async ({ reference: number, text, key }) =>
    code.isGenuine(number, code.readCode(text), await code.importKey(bytes(key))),
  slip_url: ({ public_url, reference: number, code: text }) => code.slipUrl(public_url, number, text),
  split_slip_url: ({ text }) => code.splitSlipUrl(text),
  lease_covers: ({ lease: leased, ...slip }) => lease.leaseCovers(leased, slip),

  new_id: ({ now, random }) => ids.newId(now, bytes(random)),
  is_seed: ({ text }) => ids.isSeed(text),
  is_id: ({ text }) => ids.isId(text),
  entry_id_of: ({ seed, kind, subject, body }) => ids.entryIdOf(seed, kind, subject, body),
  write_envelope: ({ envelope: fields }) => envelope.writeEnvelope(fields),
  digest_of: ({ text }) => envelope.digestOf(text),
  instant: ({ now, offset }) => [instant.sayInstant(now, offset), instant.dayOf(now, offset)],

  say_day: ({ iso, locale }) => words.sayDay(iso, locale),
  say_full_day: ({ iso, locale }) => words.sayFullDay(iso, locale),
  say_month: ({ iso, locale }) => words.sayMonth(iso, locale),
  say_yuan: ({ fen }) => words.sayYuan(fen),

  door_list: ({ households, state, today }) => tellList(households, state, today),
  finder: ({ query, text }) => list.finder(query)(text),
  implies_meeting: ({ household, kind, on }) => meeting.impliesMeeting(household, kind, { on }),
  outcome_of: (asked) => tellOutcome(asked.person, asked.slips, asked.plan, asked),
  needs_telling: ({ person, plan: chosen, on }) =>
    outcome.needsTelling(person, eligible.eligibility(chosen, outcome.factsOf(person), { on })),

  day_of: (form) => typed.dayOf(form, "text"),
  month_of: (form) => typed.monthOf(form, "text"),
  was_of: ({ typed: form, current }) => typed.wasOf(form, current),
  return_days: ({ today }) => forms.returnDays(today),
  visit_body: ({ typed: form, today }) => forms.visitBody(form, today, "evening"),
  leave_body: ({ typed: form, today }) => forms.leaveBody(form, today),
  household_facts: ({ typed: form, was }) => forms.householdFacts(form, was),
  changes_of: ({ was, now }) => forms.changesOf(was, now),
  is_child: ({ typed: form, today }) => memberForms.isChild(form, 16, today),
  as_child: ({ typed: form, today }) => memberForms.asChild(form, today),
  child_facts: ({ typed: form, today }) => memberForms.childFacts(form, today),
  new_facts: ({ typed: form, today }) => memberForms.newFacts(form, today),
  amended_facts: ({ typed: form, was, today }) => memberForms.amendedFacts(form, was, { min_age: 16, today }),

  tier_of: ({ person, plan: chosen, text }) => offer.tierOf(person, chosen, text),
  earlier_years: ({ person, plan: chosen }) => offer.earlierYears(person, chosen),
  read_answer: ({ act, form }) => answers.readAnswer("p", act, answers.readTyped(form), { heard_by: "王" }),

  messages: () => messages(),
};

/**
 * Return the answer of a rule.
 * @param {string} rule
 * @param {Record<string, any>} args `plan` is the key of a plan
 * @param {Record<string, any>} plans
 */
export async function answer(rule, args, plans) {
  const known = "plan" in args ? { ...args, plan: plans[args.plan] } : args;
  try {
    return await RULES[rule](known);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { problems: error.problems.map(tellProblem) };
  }
}

/** The code and the English message of every problem and reason that the rules know. */
function messages() {
  const problems = MODULES.flatMap((module) => Object.values(module)).filter((value) => value?.code);
  return { ...Object.fromEntries(problems.map((one) => [one.code, one.message])), ...eligible.REASONS };
}

function tellProblem({ code: name, field, params }) {
  return { code: name, field, params };
}

function tellAmount(read) {
  return typeof read === "number" ? read : { problems: [tellProblem(read)] };
}

function tellEligibility(chosen, found) {
  return { ...found, may_enrol: eligible.mayEnrol(found), params: eligible.reasonParams(chosen, found) };
}

function tellList(households, state, today) {
  const ids = (found) => found.map((one) => one?.id ?? null);
  const after = households[0] ?? null;
  return {
    shown: ids(households.filter((one) => list.isShown(one, list.readFilter(state), today))),
    counts: list.countDoors(households, today),
    order: ids(list.inOrder(households, state)),
    next: ids([list.nextDoor(households, today), list.nextDoor(households, today, after)]),
    neighbours: after ? ids(list.neighbours(households, after)) : [],
  };
}

function tellOutcome(person, slips, chosen, { on }) {
  const { standing, step, is_open } = outcome.outcomeOf(person, slips, chosen, { on });
  return { standing, step, is_open };
}

function tellReference(number) {
  return [number, reference.grouped(number), reference.splitReference(number)];
}

function tellCode(fields) {
  return { ...fields, mac: Buffer.from(fields.mac).toString("hex") };
}

function pass() {
  return null;
}

function bytes(digits) {
  return Uint8Array.from(Buffer.from(digits, "hex"));
}

async function main() {
  const { plans, cases } = JSON.parse(readFileSync(0, "utf-8"));
  const answers = [];
  for (const { rule, args } of cases) answers.push(await answer(rule, args, plans));
  process.stdout.write(JSON.stringify(answers));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
