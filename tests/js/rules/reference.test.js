import assert from "node:assert/strict";
import test from "node:test";

import { grouped, mintReference, splitReference } from "../../../webapp/static/js/rules/reference.js";
import { ask, codes, load } from "./tables.mjs";

const VECTORS = load("reference.json");

for (const { block, counter, reference, grouped: printed } of VECTORS.mint) {
  test(`mints ${reference}`, () => {
    const found = mintReference(block, counter);

    assert.deepEqual([found, grouped(found), splitReference(found)], [reference, printed, [block, counter]]);
  });
}

for (const { case: name, typed, reference, problem } of VECTORS.read) {
  test(`reads: ${name}`, async () => {
    const found = await ask("read_reference", { text: typed });

    assert.deepEqual(problem ? codes(found) : found, problem ? [problem] : reference);
  });
}

test("mints nothing beyond six digits", () => {
  for (const [block, counter] of [[-1, 0], [0, -1], [1_000_000, 0], [0, 1_000_000], [0.5, 0]]) {
    assert.throws(() => mintReference(block, counter), RangeError);
  }
});

test("a length is told in the message", async () => {
  const found = await ask("read_reference", { text: "RF18 5390" });

  assert.deepEqual(found.problems, [{ code: "reference_length", field: "reference", params: { count: "6" } }]);
});
