import assert from "node:assert/strict";
import { test } from "node:test";

import { MOST, pathOf, scaleOf } from "../../../webapp/static/js/round/signature_rules.js";

const STROKES = /^M[MLCQHVmlcqhv0-9 ,.-]{6,}$/; // what the server takes, webapp/canvass/consent_actions.py

test("a stroke begins absolutely and goes on in small steps", () => {
  const stroke = [{ x: 10, y: 10 }, { x: 15, y: 16 }, { x: 12, y: 20 }];

  assert.equal(pathOf([stroke, [{ x: 50, y: 60 }]], 1), "M10 10l5 6 -3 4M50 60l1 0");
});

test("a sheet of any shape keeps the proportions", () => {
  assert.deepEqual([scaleOf(300, 100), scaleOf(328, 192), scaleOf(1200, 200)], [2, 200 / 192, 0.5]);
});

test("points beyond the sheet stay on its edge, and near ones are left out", () => {
  const stroke = [{ x: -5, y: 10 }, { x: 0.4, y: 10 }, { x: 900, y: 500 }];

  assert.equal(pathOf([stroke], 1), "M0 10l600 190");
});

test("a long scribble is thinned until it is small", () => {
  const scribble = Array.from({ length: 20_000 }, (_, n) => ({ x: 300 + 280 * Math.sin(n / 3), y: 100 + 90 * Math.cos(n / 7) }));

  const path = pathOf([scribble], 1);

  assert.ok(path.length <= MOST);
  assert.match(path, STROKES);
});

test("no stroke draws nothing", () => {
  assert.equal(pathOf([], 1), "");
});
