/** A slip for paper, from the records of slip, person and door and from the plan; Chinese only. */

import { capitals, yuan } from "../rules/amount.js";
import { slipUrl } from "../rules/code.js";
import { billOf, onTimeBonusFen } from "../rules/money.js";
import { funderName, roleTitle, said, textOf } from "../rules/plan.js";
import { grouped } from "../rules/reference.js";
import { quotient } from "../rules/whole.js";
import { sayFullDay } from "../rules/words.js";
import { KINDS_ON_PAPER, amount, maskName } from "./wording.js";

/**
 * @typedef {import("../rules/money.js").Share} Share
 * @typedef {import("../rules/plan.js").Plan} Plan
 * @typedef {import("./word_views.js").Values} Values
 * @typedef {import("./wording.js").Issuer} Issuer
 */

const ZH = "zh_Hans";

/**
 * Return what is printed of a slip; "" leaves a line out.
 * @param {Values} slip
 * @param {Values} person
 * @param {Values} household
 * @param {Plan} plan
 * @param {Issuer} issuer
 */
export function slipSheet(slip, person, household, plan, issuer) {
  const { kind, tier_fen, amount_fen, reference } = slip;
  const bill = billOf(plan, { tier_fen, groups: person.special_groups, kind });
  const text = (name, locale = ZH) => said(textOf(plan, name), locale);
  return {
    title: text("slip_title"),
    second_line: text("slip_title", "en"),
    place: plan.agency.zh,
    reference: grouped(reference),
    url: slipUrl(issuer.public_url, reference, slip.code),
    name: maskName(person.name),
    identity: person.identity || "",
    door: [issuer.village, issuer.group, household.door].filter((part) => part).join(" "),
    year: `${slip.year}年度`,
    kind: KINDS_ON_PAPER[kind],
    tier: `${quotient(tier_fen, 100)}元档`,
    amount: amount(amount_fen),
    amount_capitals: `人民币${capitals(amount_fen)}`,
    payee: plan.payee.account_name,
    banks: plan.banks.map(bankText).join("、"),
    pay_by: `${sayFullDay(slip.expires_on, ZH)}（含当日）`,
    subsidies: helpsOf(plan, bill),
    bonus: bonusOf(slip, person, plan),
    notes: [text("slip_wrong_tier")],
    hotline: plan.payee.hotline,
    issued_by: `${roleTitle(plan, "canvasser", ZH)} ${issuer.name}`,
    issued_on: sayFullDay(slip.issued_on, ZH),
  };
}

/** @param {Plan["banks"][number]} bank */
function bankText({ name, branches }) {
  return `${name.zh} ${branches.map(({ zh }) => zh).join("、")}`.trim();
}

/**
 * Say who else pays: of the contribution, and on top of it.
 * @param {Plan} plan
 * @param {{government: Share[], subsidy: Share[]}} bill
 */
function helpsOf(plan, { government, subsidy }) {
  return [
    ...(government.length ? [`本人只缴本单金额，另由${sharesText(plan, government)}代缴`] : []),
    ...(subsidy.length ? [`缴费后另有补贴记入个人账户：${sharesText(plan, subsidy)}`] : []),
  ];
}

/**
 * @param {Plan} plan
 * @param {Share[]} shares
 */
function sharesText(plan, shares) {
  const told = ({ funder, amount_fen }) => `${funderName(plan, funder, ZH)}${yuan(amount_fen).replace(/\.00$/, "")}元`;
  return shares.map(told).join("、");
}

/**
 * @param {Values} slip
 * @param {Values} person
 * @param {Plan} plan
 */
function bonusOf({ year, kind }, { born_on }, plan) {
  const bonus = plan.on_time_bonus;
  if (!bonus) return "";
  const due = onTimeBonusFen(plan, { year, kind, paid_on: bonus.until_on, born_on: born_on || null });
  if (!due) return "";
  return `${sayFullDay(bonus.until_on, ZH)}前缴费另补助${bonus.yuan}元，名单公示后发放，不在本单扣减`;
}
