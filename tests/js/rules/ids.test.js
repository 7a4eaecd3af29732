import assert from "node:assert/strict";
import test from "node:test";

import { isSeed, newId } from "../../../webapp/static/js/rules/ids.js";
import { runTable } from "./tables.mjs";

const NOW = Date.UTC(2012, 4, 14, 4);

runTable("ids.json");

test("an id is the time, its version, and what is random", () => {
  const none = newId(NOW, new Uint8Array(10));
  const all = newId(NOW, new Uint8Array(10).fill(255));

  assert.equal(none, "01374980-b200-7000-8000-000000000000");
  assert.equal(all, "01374980-b200-7fff-bfff-ffffffffffff");
  assert.ok(isSeed(none) && isSeed(all));
});

test("what was made later sorts later", () => {
  const ids = [NOW, NOW + 1, NOW + 1000].map((now) => newId(now, new Uint8Array(10).fill(7)));

  assert.deepEqual([...ids].sort(), ids);
});

test("too little that is random makes no id", () => {
  assert.throws(() => newId(NOW, new Uint8Array(9)), RangeError);
});
