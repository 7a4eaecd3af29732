import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";

import { answerWithoutSignal, isOnline } from "../../../webapp/static/js/phone/router.js";
import { StoreCode, StoreError, readMeta } from "../../../webapp/static/js/phone/store.js";
import { DOOR, GROUP, HEAD, SEED, WIFE, ask, makeRound } from "./pages.mjs";
import { emptyMemory, rowsOf } from "./phones.mjs";

beforeEach(emptyMemory);

const HERE = `/round/doors/${DOOR}`;
const kindsOf = async (phone) => (await rowsOf(phone)).map(({ kind, subject }) => [kind, subject]);

test("a form sent twice is one entry, other words are another", async () => {
  const phone = await makeRound();
  const form = { seed: SEED, answer: "evening", note: "after six" };

  const first = await ask(phone, "POST", `${HERE}/visits`, form);
  const again = await ask(phone, "POST", `${HERE}/visits`, form);
  await ask(phone, "POST", `${HERE}/visits`, { ...form, answer: "refused" });

  assert.deepEqual([first.status, first.location], [303, `/round?group=${GROUP}`]);
  assert.deepEqual(again, first);
  assert.deepEqual(await kindsOf(phone), [["visit", DOOR], ["visit", DOOR]]);
});

test("what is said of several people implies one meeting, once a day", async () => {
  const phone = await makeRound();

  await ask(phone, "POST", `${HERE}/confirmations`, { seed: SEED });
  await ask(phone, "POST", `${HERE}/explanations`, {});

  assert.deepEqual(await kindsOf(phone), [
    ["visit", DOOR],
    ["person.amend", HEAD],
    ["person.amend", WIFE],
    ["person.amend", HEAD],
    ["person.amend", WIFE],
  ]);
});

test("neighbours who tell of a closed door have met nobody", async () => {
  const phone = await makeRound({ visit_outcome: "moved", door_state: "closed" });
  const form = { seed: SEED, reason: "moved", on: "2012-05-01" };

  const { location } = await ask(phone, "POST", `/round/people/${HEAD}/leavings`, form);

  assert.equal(location, HERE);
  assert.deepEqual(await kindsOf(phone), [["person.leave", HEAD]]);
});

test("after saving, the page shows what was said", async () => {
  const phone = await makeRound();
  await ask(phone, "POST", `/round/people/${HEAD}/leavings`, { seed: SEED, reason: "dead", on: "2012-5-1" });

  const { context } = await ask(phone, "GET", HERE);
  const { context: list } = await ask(phone, "GET", "/round");

  assert.deepEqual(context.left.map(({ name, note }) => [name, note]), [["李明", "Has died, 1 May 2012"]]);
  assert.deepEqual([context.state, context.visits.length], ["part", 1]);
  assert.deepEqual(list.sections[0].doors.map(({ state, count }) => [state, count]), [["part", "0/1"]]);
});

test("a refused form keeps all that was typed, and the journal stays empty", async () => {
  const phone = await makeRound();
  const form = { seed: SEED, reason: "dead", on: "2012-06-01", note: "said so" };

  const { status, context } = await ask(phone, "POST", `/round/people/${HEAD}/leavings`, form);

  assert.equal(status, 422);
  assert.deepEqual(context.form.on, { value: "2012-06-01", error: "This date lies ahead. Write when it happened" });
  assert.deepEqual([context.form.reason.value, context.form.note.value], ["dead", "said so"]);
  assert.deepEqual(await kindsOf(phone), []);
});

test("a full memory is told on the form, with all that was typed", async () => {
  const phone = withFullMemory(await makeRound());
  const form = { seed: SEED, answer: "met", note: "at home" };

  const { status, context } = await ask(phone, "POST", `${HERE}/visits`, form);

  assert.equal(status, 422);
  assert.match(context.messages[0].text, /memory is full, so this was not saved/);
  assert.equal(context.form.note.value, "at home");
});

test("a full memory is told of a tap too, which can be sent again", async () => {
  const phone = withFullMemory(await makeRound());

  const { template, status, context } = await ask(phone, "POST", `${HERE}/confirmations`, { seed: SEED });

  assert.deepEqual([template, status, context.code], ["problem.html", 422, "storage_full"]);
  assert.deepEqual(context.kept, [["seed", SEED]]);
});

test("what was done is kept for the next page to say", async () => {
  const phone = await makeRound();

  await ask(phone, "POST", `${HERE}/visits`, { seed: SEED, answer: "met" });

  const { notices } = await readMeta(phone.store, "notices");
  const [{ undo, ...said }] = notices;
  assert.deepEqual([notices.length, said], [1, { kind: "good", text: "Recorded." }]);
  assert.match(undo.action, new RegExp(`^${HERE}/visits/[0-9a-f-]{36}/voids$`));
});

test("the outbox hears that something was kept", async () => {
  const phone = { ...(await makeRound()), said: [] };

  await ask(phone, "POST", `${HERE}/visits`, { seed: SEED, answer: "met" });

  assert.deepEqual(phone.said, ["saved"]);
});

for (const [what, asked, chosen, then] of [
  ["the language", "lang=zh_Hans&state=done", { lang: "zh_Hans" }, "/round?state=done"],
  ["the theme", "state=done&theme=sun", { theme: "sun" }, "/round?state=done"],
  ["the size of letters", "letters=large", { letters: "large" }, "/round"],
  ["all of them back", "theme=auto&letters=auto", { theme: "auto", letters: "auto" }, "/round"],
]) {
  test(`an address chooses ${what} and shows the same page`, async () => {
    const phone = { ...(await makeRound()), choices: [] };

    const { status, location } = await ask(phone, "GET", `/round?${asked}`);

    assert.deepEqual([status, location, phone.choices], [303, then, [chosen]]);
  });
}

test("an address that chooses nothing there is shows its page", async () => {
  const phone = { ...(await makeRound()), choices: [] };

  const { status } = await ask(phone, "GET", "/round?theme=pink&letters=tiny");

  assert.deepEqual([status, phone.choices], [200, []]);
});

for (const [name, method, path, status, code] of [
  ["an unknown address", "GET", "/round/elsewhere", 404, "page_missing"],
  ["a garbled address", "GET", "/round/doors/%E0%A4%A", 404, "page_missing"],
  ["an unknown door", "GET", `/round/doors/${HEAD}`, 404, "household_unknown"],
  ["a form's address", "GET", `${HERE}/visits`, 405, "method_wrong"],
  ["another's group", "GET", "/round/doors/new?group=410106.01.002.01", 403, "not_yours"],
]) {
  test(`${name} is answered by a page that says what to do`, async () => {
    const found = await ask(await makeRound(), method, path);

    assert.deepEqual([found.template, found.status, found.context.code], ["problem.html", status, code]);
  });
}

test("a search asks for the doors alone", async () => {
  const found = await ask(await makeRound(), "GET", "/round?q=李", {}, { "hx-request": "true" });

  assert.deepEqual([found.template, found.context.found_text], ["round/_list.html", "1 door"]);
});

test("the full number is the server's to show", async () => {
  const host = { reader: { _: (text) => text }, render: async () => "" };
  const request = { method: "POST", path: `/round/people/${HEAD}/identity`, headers: {} };

  const { status } = await answerWithoutSignal(request, host);

  assert.deepEqual([isOnline(request), isOnline({ method: "GET", path: HERE }), status], [true, false, 503]);
});

/** Let the disk be full: no transaction that writes the journal succeeds. */
function withFullMemory(phone) {
  const write = async (stores, work) => {
    if (stores.includes("journal")) throw new StoreError(StoreCode.FULL);
    return phone.store.write(stores, work);
  };
  return { ...phone, store: { ...phone.store, write } };
}
