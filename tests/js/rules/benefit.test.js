import assert from "node:assert/strict";
import test from "node:test";

import { yuan } from "../../../webapp/static/js/rules/amount.js";
import { estimate, monthlyPension, requiredYears } from "../../../webapp/static/js/rules/benefit.js";
import { PLANS, load } from "./tables.mjs";

const GONGYELU = PLANS["gongyelu-2012"];
const SCHEME = load("scheme.json");

for (const { id, plan, born_on, tier_fen, groups, on, paid_years, paid_balance_fen, ...wanted } of load("estimate.json")
  .cases) {
  test(id, () => {
    const found = estimate(PLANS[plan], { born_on, tier_fen, groups, on, paid_years, paid_balance_fen });

    assert.deepEqual(found, wanted);
  });
}

for (const { name, base, balance, account_pension, total } of SCHEME.pension) {
  test(`the pension of ${name}`, () => {
    const found = monthlyPension(GONGYELU, { balance_fen: balance * 100, basic_fen: base * 100 });

    assert.equal(yuan(found.account_fen), account_pension);
    assert.equal(yuan(found.total_fen), total ?? yuan(base * 100 + found.account_fen));
  });
}

for (const { dob, required_years } of SCHEME.required_years_2011_launch) {
  test(`the years wanted of somebody born ${dob}`, () => {
    const bornOn = String(dob).replace(/(\d{4})(\d{2})(\d{2})/, "$1-$2-$3");

    const found = Object.values(PLANS).map((plan) => requiredYears(plan, bornOn));

    assert.deepEqual(found, [required_years, required_years, required_years]);
  });
}

test("who was 60 at launch needs no tier", () => {
  const found = estimate(GONGYELU, { born_on: "1945-01-01", tier_fen: 0, groups: [], on: "2012-05-14" });

  assert.deepEqual([found.pays_total_fen, found.total_fen], [0, 6000]);
});
