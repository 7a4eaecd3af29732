import assert from "node:assert/strict";
import test from "node:test";

import { capitals } from "../../../webapp/static/js/rules/amount.js";
import { load, runTable } from "./tables.mjs";

runTable("amounts.json");

for (const { fen, capitals: wanted } of load("capitals.json").cases) {
  test(`capitals of ${fen}`, () => assert.equal(capitals(fen), wanted));
}
