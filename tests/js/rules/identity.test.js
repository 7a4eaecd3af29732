import assert from "node:assert/strict";
import test from "node:test";

import { contradictions, lengthenIdentity, maskIdentity, readIdentity } from "../../../webapp/static/js/rules/identity.js";
import { ask, codes, load } from "./tables.mjs";

const SCHEME = load("scheme.json");
const WOMAN = readIdentity("34102219510630998X");

for (const { id, text, on = null, problem, ...wanted } of load("identity.json").cases) {
  test(id, async () => {
    const found = await ask("read_identity", { text, on });

    if (problem) assert.deepEqual(codes(found), [problem]);
    else assert.deepEqual(found, wanted);
  });
}

for (const { id, dob, sex } of SCHEME.id_fixtures) {
  test(`an invented person, ${id}`, () => {
    const born_on = `${dob.slice(0, 4)}-${dob.slice(4, 6)}-${dob.slice(6)}`;

    assert.deepEqual(readIdentity(id), { number: id, born_on, sex: sex === "M" ? "1" : "2" });
  });
}

for (const { id, valid, id15, id18 } of SCHEME.id_standard_examples) {
  test(`an example of the standard, ${id ?? id15}`, async () => {
    if (id15) assert.equal(lengthenIdentity(id15), id18);
    else assert.equal("number" in (await ask("read_identity", { text: id, on: null })), valid);
  });
}

test("a length is told", async () => {
  const found = await ask("read_identity", { text: "123", on: null });

  assert.deepEqual(found.problems, [{ code: "identity_length", field: "identity", params: { count: "3" } }]);
});

test("a mask shows the ends only", () => {
  const masked = ["410106194102129998", "12345", ""].map(maskIdentity);

  assert.deepEqual(masked, ["41************9998", "*****", ""]);
});

test("what is stated and the number denies is told", () => {
  const told = [
    {},
    { born_on: "1951-06-30", sex: "2" },
    { born_on: "1951-06-03", sex: "2" },
    { sex: "1" },
    { born_on: "1960-01-01", sex: "1" },
  ].map((stated) => contradictions(WOMAN, stated).map(({ code, params }) => [code, params.day]));

  const birth = ["birth_mismatch", "1951-06-30"];
  const sex = ["sex_mismatch", undefined];
  assert.deepEqual(told, [[], [], [birth], [sex], [birth, sex]]);
});
