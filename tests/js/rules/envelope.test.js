import assert from "node:assert/strict";
import test from "node:test";

import { digestOf, writeEnvelope } from "../../../webapp/static/js/rules/envelope.js";
import { dayOf, sayInstant } from "../../../webapp/static/js/rules/instant.js";
import { runTable } from "./tables.mjs";

runTable("anew.json");

const ENVELOPE = {
  body: { outcome: "met", note: "门口有狗" },
  by: "b",
  device: "d",
  id: "i",
  kind: "visit",
  made_at: "2012-05-14T09:30:00.000+08:00",
  prev: "",
  seq: 1,
  subject: "s",
};

test("an envelope has its fields in one order", async () => {
  const text = writeEnvelope(ENVELOPE);

  assert.equal(
    text,
    '{"v":1,"id":"i","device":"d","seq":1,"prev":"","kind":"visit","subject":"s",' +
      '"made_at":"2012-05-14T09:30:00.000+08:00","by":"b","body":{"outcome":"met","note":"门口有狗"}}',
  );
  assert.match(await digestOf(text), /^[0-9a-f]{64}$/);
});

test("an instant has its offset, and its own day", () => {
  const late = Date.UTC(2012, 4, 14, 16, 30, 0, 7);
  const told = [480, 0, -90].map((offset) => [sayInstant(late, offset), dayOf(late, offset)]);

  assert.deepEqual(told, [
    ["2012-05-15T00:30:00.007+08:00", "2012-05-15"],
    ["2012-05-14T16:30:00.007+00:00", "2012-05-14"],
    ["2012-05-14T15:00:00.007-01:30", "2012-05-14"],
  ]);
});
