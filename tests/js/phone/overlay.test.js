import assert from "node:assert/strict";
import test from "node:test";

import { fold, foldDoors } from "../../../webapp/static/js/phone/overlay.js";
import { PLANS, load } from "../rules/tables.mjs";

/** Return doors as the table has them: no clocks, and no number where the server has a mark. */
function told(doors, before) {
  const known = new Set(before.flatMap(({ people }) => people.map(({ identity_mark }) => identity_mark)));
  const plain = (record) => {
    const { clock, ...rest } = record;
    const isNew = rest.identity_mark && !known.has(rest.identity_mark);
    return isNew ? { ...rest, identity_mark: "new" } : rest;
  };
  return doors.map(({ household, people, visits, slips }) => ({
    household: plain(household),
    people: people.map(plain),
    visits: visits.map(plain),
    slips: slips.map(plain),
  }));
}

for (const { id, plan, groups, before, entries, after } of load("overlay.json").cases) {
  const context = { plan: PLANS[plan], groups };

  test(`entries do to a door what the server does: ${id}`, () => {
    const copy = JSON.stringify(before);

    const doors = foldDoors(before, entries, context);

    assert.deepEqual(told(doors, before), after);
    assert.equal(JSON.stringify(before), copy, "the doors as pulled stay as they are");
  });

  test(`entries laid over a door that has them already change nothing: ${id}`, () => {
    const doors = foldDoors(before, entries, context);

    assert.deepEqual(told(foldDoors(after, entries, context), before), told(doors, before));
  });
}

test("a door that no entry makes is none", () => {
  const visit = { id: "1", kind: "visit", subject: "x", made_at: "2012-05-14T12:00:00+08:00", by: "u", body: {} };

  assert.equal(fold(null, [visit], { plan: PLANS["jinzhou"] }), null);
});
