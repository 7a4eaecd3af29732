/** What a person is offered: tiers to choose from, who adds what, and the estimate as told. */

import { onTimeBonusFen, tiersOpenTo } from "../rules/money.js";
import { billOfPerson, estimateOf } from "../rules/offer.js";
import { PaymentKind, funderName, tierFen } from "../rules/plan.js";
import { quotient } from "../rules/whole.js";
import { sayFullDay, sayMonth, sayYuan } from "../rules/words.js";

/**
 * @typedef {import("../rules/benefit.js").Estimate} Estimate
 * @typedef {import("../rules/money.js").Bill} Bill
 * @typedef {import("./word_views.js").Reader} Reader
 * @typedef {import("./word_views.js").Values} Values
 * @typedef {{label: string, text: string}} Fact
 */

/**
 * Return a card for each tier open to the person, lowest first.
 * @param {any} person
 * @param {Reader} reader
 */
export function tierCards(person, reader) {
  const { plan, today } = reader;
  return tiersOpenTo(plan, person.special_groups).map((tier) => {
    const fen = tierFen(tier);
    return card(billOfPerson(person, plan, fen), estimateOf(person, plan, fen, { on: today }), reader);
  });
}

/**
 * Return the numbers and the picture of one tier.
 * @param {any} person
 * @param {number} tier_fen
 * @param {Reader} reader
 */
export function offer(person, tier_fen, reader) {
  const bill = billOfPerson(person, reader.plan, tier_fen);
  const found = estimateOf(person, reader.plan, tier_fen, { on: reader.today });
  return {
    pays: sayYuan(bill.resident_fen),
    is_paid_for: bill.resident_fen === 0,
    facts: [...shares(bill, reader), ...bonus(person, reader), ...sums(found, reader)],
    picture: picture(bill, found, reader),
  };
}

/**
 * @param {Bill} bill
 * @param {Estimate} found
 * @param {Reader} reader
 */
function card({ tier_fen, government_fen, subsidy_fen }, found, { _ }) {
  const added = sayYuan(subsidy_fen);
  const paid = sayYuan(government_fen);
  return {
    value: String(tier_fen),
    amount: sayYuan(tier_fen),
    add: government_fen
      ? _("Government pays %(amount)s and adds %(added)s", { amount: paid, added })
      : _("Government adds %(amount)s", { amount: added }),
    result: _("about %(amount)s a month", { amount: sayYuan(found.total_fen) }),
    is_disabled: false,
  };
}

/**
 * @param {Bill} bill
 * @param {Reader} reader
 * @returns {Fact[]}
 */
function shares(bill, { _, plan, locale }) {
  const told = (parts, text) =>
    parts.map(({ funder, amount_fen }) => ({
      label: _(text, { who: funderName(plan, funder, locale) }),
      text: sayYuan(amount_fen),
    }));
  return [
    { label: _("The person pays a year"), text: sayYuan(bill.resident_fen) },
    ...told(bill.government, "%(who)s pays for the person"),
    ...told(bill.subsidy, "%(who)s adds a year"),
  ];
}

/**
 * @param {Values} person
 * @param {Reader} reader
 * @returns {Fact[]}
 */
function bonus({ born_on }, { _, plan, locale }) {
  if (!plan.on_time_bonus) return [];
  const { until_on } = plan.on_time_bonus;
  const due = onTimeBonusFen(plan, {
    year: plan.payment_year,
    kind: PaymentKind.NORMAL,
    paid_on: until_on,
    born_on,
  });
  if (!due) return [];
  return [{ label: _("Bonus if paid by %(day)s", { day: sayFullDay(until_on, locale) }), text: sayYuan(due) }];
}

/**
 * @param {Estimate} found
 * @param {Reader} reader
 * @returns {Fact[]}
 */
function sums(found, { _, locale }) {
  const amount = sayYuan(found.pays_total_fen);
  const back = _("%(years)s years", { years: String(found.years_back) });
  const months = _("%(months)s months of pension", { months: String(found.months_to_recover) });
  const years = String(found.years_to_pay);
  return [
    { label: _("Pays in all"), text: _("%(amount)s in %(years)s years", { amount, years }) },
    ...(found.years_back ? [{ label: _("Of these for earlier years"), text: back }] : []),
    { label: _("Pension from"), text: sayMonth(found.first_pension_on, locale) },
    { label: _("Pension a month, about"), text: sayYuan(found.total_fen) },
    ...(found.pays_total_fen ? [{ label: _("Has it back after"), text: months }] : []),
  ];
}

/**
 * @param {Bill} bill
 * @param {Estimate} found
 * @param {Reader} reader
 */
function picture({ resident_fen: pays, government_fen, subsidy_fen }, found, { _, locale }) {
  const helps = government_fen + subsidy_fen;
  const years = String(found.years_to_pay);
  const month = sayMonth(found.first_pension_on, locale);
  return {
    title: "",
    years: found.years_to_pay,
    pay: quotient(pays, 100),
    add: quotient(helps, 100),
    pension: quotient(found.total_fen * 12, 100),
    pay_text: pays ? _("Pays %(amount)s a year for %(years)s years", { amount: sayYuan(pays), years }) : "",
    add_text: _("Government adds %(amount)s", { amount: sayYuan(helps) }),
    get_text: _("From %(month)s about %(amount)s a month for life", { month, amount: sayYuan(found.total_fen) }),
  };
}
