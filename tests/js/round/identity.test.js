import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { readIdentity } from "../../../webapp/static/js/rules/identity.js";

const { cases } = JSON.parse(readFileSync(new URL("../../vectors/identity.json", import.meta.url), "utf8"));

for (const { id, text, on, problem, number, born_on, sex } of cases) {
  test(`identity: ${id}`, () => {
    if (problem) assert.throws(() => readIdentity(text, { on }), { code: problem });
    else assert.deepEqual(readIdentity(text, { on }), { number, born_on, sex });
  });
}
