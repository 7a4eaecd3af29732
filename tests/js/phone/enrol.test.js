import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";

import { entryIdOf } from "../../../webapp/static/js/rules/ids.js";
import { SIGNED, DOOR, openDoor, personId } from "./door.mjs";
import { fieldsOf } from "./visitor.mjs";
import { emptyMemory, rowsOf } from "./phones.mjs";

beforeEach(emptyMemory);

const [MAN, NEAR, YOUTH, OLD, HELPED] = [1, 2, 3, 4, 5];
const home = (number) => `/round/people/${personId(number)}`;
const slipOf = ({ location }) => /^\/round\/slips\/(RF\d{14})$/.exec(location)?.[1];
const kindsOf = async ({ phone }) => (await rowsOf(phone)).map(({ kind }) => kind);
const bodyOf = async ({ phone }, kind) => JSON.parse((await rowsOf(phone)).findLast((row) => row.kind === kind).text).body;

test("who agrees is handed a slip, and all is said in one go", async () => {
  const door = await openDoor();

  const said = await door.answer(MAN, "enrol", { tier: "20000" });

  const { hidden } = (await door.get(`${home(NEAR)}/consents/new`)).context;
  const cited = hidden.find(({ name }) => name === "text_enrol").value.split(" ");
  assert.equal(said.status, 303);
  assert.deepEqual(await kindsOf(door), ["visit", "consent", "consent", "choice", "slip.issue"]);
  assert.deepEqual(await bodyOf(door, "consent"), {
    text_version: cited[0], text_locale: "zh_Hans", text_digest: cited[1], given_by: "self", relation: "",
    method: "signature", archive_number: "", witness: "", is_read_aloud: true, signature: SIGNED.signature_path,
    act: "enrol", tier_fen: 20_000, amount_fen: 20_000,
  }); // prettier-ignore
  const { code, ...slip } = await bodyOf(door, "slip.issue");
  assert.deepEqual(slip, { year: 2012, kind: "normal", tier_fen: 20_000, person: personId(MAN), amount_fen: 20_000 });
  assert.match(code, /^[A-Z2-7]{32}$/);
  const page = await door.get(said.location);
  assert.deepEqual([page.template, page.context.state, page.context.amount], ["round/slip.html", "due", "¥200.00"]);
  assert.equal(page.context.url, `HTTPS://BULOU.EXAMPLE.CN/S/${slipOf(said)}/${code}`);
  assert.match(page.context.qr, /^<svg /);
});

test("no and later need no more than being heard", async () => {
  for (const act of ["decline", "later"]) {
    const door = await openDoor();

    const said = await door.answer(MAN, act, { signature_path: "" });

    const { method, witness } = await bodyOf(door, "consent");
    assert.equal(said.location, `/round/doors/${DOOR}`);
    assert.deepEqual([method, witness], ["spoken", "王秀英"]);
    assert.deepEqual(await kindsOf(door), ["visit", "consent", "consent"]);
    emptyMemory();
  }
});

test("each way of answering leaves its own trace", async () => {
  const ways = [
    [{ method: "fingerprint", archive_number: "A-7" }, { method: "fingerprint", archive_number: "A-7", witness: "", signature: null }],
    [{ method: "spoken", witness: "刘芳" }, { method: "spoken", archive_number: "", witness: "刘芳", signature: null }],
  ];
  for (const [typed, wanted] of ways) {
    const door = await openDoor();

    await door.answer(MAN, "enrol", typed);

    const { method, archive_number, witness, signature } = await bodyOf(door, "consent");
    assert.deepEqual({ method, archive_number, witness, signature }, wanted);
    emptyMemory();
  }
});

test("guardians and proxies say how they are related", async () => {
  const door = await openDoor();

  const shown = (await door.get(`${home(YOUTH)}/consents/new`)).context;
  const wrong = await door.answer(YOUTH, "enrol");
  await door.answer(YOUTH, "enrol", { relation_guardian: " 父亲 " });
  const young = await bodyOf(door, "consent");
  await door.answer(MAN, "enrol", { given_by: "proxy", relation_proxy: "女儿" });
  const grown = await bodyOf(door, "consent");

  assert.deepEqual([shown.given_by, wrong.status, Object.keys(wrong.context.faults)], ["guardian", 422, ["relation_guardian"]]);
  assert.deepEqual([young.given_by, young.relation], ["guardian", "父亲"]);
  assert.deepEqual([grown.given_by, grown.relation], ["proxy", "女儿"]);
});

test("what was typed stays when something is wrong, the signature too, and nothing is kept", async () => {
  const door = await openDoor();
  const typed = { tier: "50000", given_by: "proxy", relation_proxy: "", witness: "刘", archive_number: "7" };

  const said = await door.answer(MAN, "enrol", typed);

  const { context } = said;
  assert.equal(said.status, 422);
  assert.deepEqual(context.messages.map(({ href }) => href), ["#f-relation_proxy"]);
  assert.deepEqual([context.tier, context.given_by, context.typed.signature_path], ["50000", "proxy", SIGNED.signature_path]);
  assert.deepEqual([context.typed.witness, context.typed.archive_number, context.typed.is_read_aloud], ["刘", "7", "1"]);
  assert.deepEqual(await kindsOf(door), []);
});

test("what the server would not take is refused here", async () => {
  const door = await openDoor();
  const wrongs = [
    [{ method: "danced" }, ["#f-method"]],
    [{ given_by: "" }, ["#f-given_by"]],
    [{ text_enrol: "old 0" }, [""]],
    [{ method: "spoken", witness: "证".repeat(61) }, ["#f-witness"]],
    [{ tier: "" }, ["#f-tier"]],
    [{ tier: "12345" }, ["#f-tier"]],
  ];
  for (const [typed, hrefs] of wrongs) {
    const said = await door.answer(MAN, "enrol", typed);
    assert.deepEqual([said.status, said.context.messages.map(({ href }) => href)], [422, hrefs], JSON.stringify(typed));
  }
  assert.deepEqual(await kindsOf(door), []);
});

test("a form sent twice, even at once, is one slip", async () => {
  const door = await openDoor();
  const page = await door.get(`${home(MAN)}/consents/new`);
  const form = { ...fieldsOf(page.context), ...SIGNED, act: "enrol" };
  const action = `${home(MAN)}/consents`;

  const said = await Promise.all([1, 2, 3, 4].map(() => door.post(action, form)));
  const again = await door.post(action, form);

  assert.equal(new Set([...said, again].map(slipOf)).size, 1);
  assert.deepEqual(await kindsOf(door), ["visit", "consent", "consent", "choice", "slip.issue"]);
});

test("the server finds the same entry under the same id", async () => {
  const door = await openDoor();
  const { context } = await door.get(`${home(MAN)}/consents/new`);
  const form = fieldsOf(context);

  await door.post(`${home(MAN)}/consents`, { ...form, ...SIGNED, act: "enrol", tier: "10000" });

  const slip = (await rowsOf(door.phone)).find(({ kind }) => kind === "slip.issue");
  const chosen = { year: 2012, kind: "normal", tier_fen: 10_000 };
  assert.equal(slip.id, await entryIdOf(form.seed, "slip.issue", personId(MAN), chosen));
});

test("another tier makes the slip void and issues a new one", async () => {
  const door = await openDoor();
  const first = slipOf(await door.answer(MAN, "enrol", { tier: "10000" }));

  const second = slipOf(await door.answer(MAN, "enrol", { tier: "50000" }, `?replaces=${first}`));

  const pages = await Promise.all([first, second].map((one) => door.get(`/round/slips/${one}`)));
  assert.deepEqual(pages.map(({ context }) => context.state), ["void", "due"]);
  assert.deepEqual((await kindsOf(door)).slice(5), ["slip.void", "consent", "choice", "slip.issue"]);
});

test("who withdraws has no slip any more", async () => {
  const door = await openDoor();
  const slip = slipOf(await door.answer(MAN, "enrol"));

  const said = await door.answer(MAN, "withdraw", {}, "?act=withdraw");

  assert.equal(said.status, 303);
  assert.equal((await door.get(`/round/slips/${slip}`)).context.state, "void");
  assert.equal((await door.get(`${home(MAN)}/consents/new`)).context.mode, "offer");
});

test("for whom the government pays all there is a choice and no slip", async () => {
  const door = await openDoor({ groups: ["severely_disabled"] });

  const said = await door.answer(HELPED, "enrol");

  const { context } = await door.get(`${home(HELPED)}/consents/new`);
  assert.equal(said.location, `/round/doors/${DOOR}`);
  assert.deepEqual(await kindsOf(door), ["visit", "consent", "consent", "choice"]);
  assert.deepEqual([context.mode, context.is_paid_for], ["agreed", true]);
});

test("who draws gets no form and no slip", async () => {
  const door = await openDoor();

  const page = await door.get(`${home(OLD)}/consents/new`);
  const said = await door.post(`${home(OLD)}/consents`, { ...SIGNED, act: "enrol", tier: "10000", given_by: "self" });

  assert.deepEqual([page.context.mode, said.status, await kindsOf(door)], ["closed", 422, []]);
});

test("the part of the page that changes with the tier", async () => {
  const door = await openDoor();

  const part = await door.get(`${home(MAN)}/estimate?tier=50000`);
  const whole = await door.post(`${home(MAN)}/consents`, { act: "recalculate", tier: "50000", witness: "刘" });

  assert.deepEqual([part.template, part.context.offer.pays], ["round/_enrol_offer.html", "¥500"]);
  assert.deepEqual([whole.status, whole.context.tier, whole.context.typed.witness], [200, "50000", "刘"]);
});

test("an earlier year has its own slip, once", async () => {
  const door = await openDoor();
  const [page, action] = [`${home(NEAR)}/arrears/new`, `${home(NEAR)}/arrears`];

  const before = (await door.get(page)).context.years;
  await door.answer(NEAR, "enrol");
  const open = (await door.get(page)).context.years.map(({ value }) => value);
  const said = await door.send(page, action, {});
  const left = (await door.get(page)).context.years.map(({ value }) => value);
  const wrong = await door.send(page, action, { year: "1999" });

  assert.deepEqual([before, said.status, wrong.status], [[], 303, 422]);
  assert.deepEqual(left, open.slice(1));
  assert.equal((await bodyOf(door, "slip.issue")).kind, "catch_up_at_launch");
});
