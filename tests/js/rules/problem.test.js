import assert from "node:assert/strict";
import test from "node:test";

import { Refusal, at, of, problem, problemsOf, refuseIf } from "../../../webapp/static/js/rules/problem.js";

const WRONG = problem("wrong", "This is wrong: %(what)s", "field");

test("a problem is said of another field and filled without changing the first", () => {
  const said = of(at(WRONG, "other"), { what: "all" });

  assert.deepEqual(said, { code: "wrong", message: "This is wrong: %(what)s", field: "other", params: { what: "all" } });
  assert.deepEqual(WRONG, { code: "wrong", message: "This is wrong: %(what)s", field: "field", params: {} });
});

test("a refusal has the code of its first problem", () => {
  assert.equal(new Refusal(WRONG, at(WRONG, "x")).code, "wrong");
  assert.equal(refuseIf([]), undefined);
});

test("a check tells its problems; what is no refusal goes on", () => {
  assert.deepEqual(problemsOf(() => refuseIf([WRONG])), [WRONG]);
  assert.deepEqual(problemsOf(() => 1), []);
  assert.throws(() => problemsOf(() => JSON.parse("{")), SyntaxError);
});
