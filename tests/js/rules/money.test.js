import assert from "node:assert/strict";
import test from "node:test";

import { billOf, helpingGroup, onTimeBonusFen, subsidyOf, tiersOpenTo } from "../../../webapp/static/js/rules/money.js";
import { tierFen } from "../../../webapp/static/js/rules/plan.js";
import { Refusal } from "../../../webapp/static/js/rules/problem.js";
import { PLANS, ask, codes, load } from "./tables.mjs";

const GONGYELU = PLANS["gongyelu-2012"];
const KINDS = { normal: "normal", back_payment: "gap" };

for (const { id, plan, tier_fen, groups, kind, problem, resident_fen, government, subsidy } of load("bill.json").cases) {
  test(id, async () => {
    const found = await ask("bill_of", { plan, tier_fen, groups, kind });

    if (problem) return assert.deepEqual(codes(found), [problem]);
    const told = (shares) => shares.map((share) => [share.funder, share.amount_fen]);
    assert.deepEqual(
      [found.tier_fen, found.resident_fen, told(found.government), told(found.subsidy)],
      [tier_fen, resident_fen, government, subsidy],
    );
    assert.equal(found.resident_fen + found.government_fen, tier_fen);
    assert.equal(found.account_fen, tier_fen + found.subsidy_fen);
  });
}

test("a tier kept for a group is open to that group only", () => {
  const first = { ...GONGYELU.tiers[0], only_for: ["low_income"] };
  const plan = { ...GONGYELU, tiers: [first, ...GONGYELU.tiers.slice(1)] };

  assert.deepEqual(tiersOpenTo(plan, []), plan.tiers.slice(1));
  assert.deepEqual(tiersOpenTo(plan, ["low_income"]), plan.tiers);
  assert.throws(() => billOf(plan, { tier_fen: 10000, groups: [], kind: "normal" }), Refusal);
});

test("of several groups the first of the plan counts", () => {
  assert.equal(helpingGroup(GONGYELU, ["family_planning", "low_income"]), GONGYELU.special_groups[1]);
});

for (const [name, table] of Object.entries(load("scheme.json").subsidy_tables)) {
  test(`the subsidies of ${name}`, () => {
    const tiers = Object.entries(table).map(([yuan, province]) => ({ yuan: Number(yuan), subsidy: { province } }));
    const plan = { ...GONGYELU, tiers };

    const paid = tiers.map((tier) => subsidyOf(plan, tierFen(tier), "normal")[0].amount_fen / 100);

    assert.deepEqual(paid, Object.values(table));
  });
}

for (const { year, kind, paid_on, age = 40, bonus } of load("scheme.json").on_time_bonus_gongyelu_2012) {
  test(`the bonus for ${year}, ${kind}, paid on ${paid_on} at ${age}`, () => {
    const born_on = `${Number(paid_on.slice(0, 4)) - age}-01-01`;

    assert.equal(onTimeBonusFen(GONGYELU, { year, kind: KINDS[kind], paid_on, born_on }), bonus * 100);
  });
}
