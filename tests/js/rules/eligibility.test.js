import assert from "node:assert/strict";
import test from "node:test";

import { REASONS, eligibility, mayEnrol, reasonParams } from "../../../webapp/static/js/rules/eligibility.js";
import { PLANS, load } from "./tables.mjs";

for (const { id, plan, facts, on, ...wanted } of load("eligibility.json").cases) {
  test(id, () => {
    const found = eligibility(PLANS[plan], facts, { on });

    assert.deepEqual(found, wanted);
    assert.equal(typeof REASONS[found.reason], "string");
    assert.equal(mayEnrol(found), wanted.state.startsWith("in_"));
  });
}

test("what fills the places of a reason", () => {
  const plan = PLANS["gongyelu-2012"];
  const told = ["1996-05-15", "1972-03-02", "1942-01-01"].map((born_on) =>
    reasonParams(plan, eligibility(plan, { born_on }, { on: "2012-05-14" })),
  );

  assert.deepEqual(told, [
    { age: "16", years: "0", day: "2012-05-15" },
    { age: "60", years: "15", day: "2032-03-02" },
    { age: "60", years: "0", day: "" },
  ]);
});
