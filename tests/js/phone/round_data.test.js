import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";

import { mintSlip } from "../../../webapp/static/js/phone/device.js";
import { append } from "../../../webapp/static/js/phone/journal.js";
import { drain } from "../../../webapp/static/js/phone/outbox.js";
import { RescueError, readRescue, writeRescue } from "../../../webapp/static/js/phone/rescue.js";
import { roundData } from "../../../webapp/static/js/phone/round_data.js";
import { askToKeep, placeOf } from "../../../webapp/static/js/phone/storage.js";
import { Forbidden, Missing } from "../../../webapp/static/js/rules/problem.js";
import { emptyMemory, makePhone, rowsOf, visit } from "./phones.mjs";
import { GROUP, Server, makeFetch } from "./server.mjs";

beforeEach(emptyMemory);

async function downloaded() {
  const phone = await makePhone();
  phone.host.fetch = makeFetch(new Server({ now: () => phone.at }));
  phone.host.mint = mintSlip;
  await drain(phone.host);
  return { phone, data: roundData(phone.store) };
}

const DOOR = { kind: "household.add", subject: "new", household: "new" };
const facts = { door: "2号附1", head_name: "孙大力" };
const man = { name: "孙强", sex: "1", born_on: "1980-01-01" };
const addDoor = (after) => ({ ...DOOR, body: { group: GROUP, after, facts } });

test("a new door stands in its place, on its page and in the list", async () => {
  const { phone, data } = await downloaded();
  await append(phone.store, [addDoor("h2")], phone.host);

  const doors = await data.listDoors([GROUP]);

  assert.deepEqual(doors.map(({ id, position }) => [id, position]), [["h1", 1], ["h2", 2], ["new", 3], ["h3", 4], ["h4", 5]]);
  assert.equal((await data.getDoor("new")).household.position, 3);
  assert.equal((await data.getDoor("h4")).household.position, 5);
  assert.equal((await data.getDoor("new")).group.name, "一组");
});

test("people and slips made here are found like those that were pulled", async () => {
  const { phone, data } = await downloaded();
  const person = { kind: "person.add", subject: "p9", household: "h1", body: { household: "h1", facts: man } };
  const consent = {
    kind: "consent", subject: "p9", household: "h1",
    body: { act: "enrol", given_by: "self", method: "spoken", witness: "刘", tier_fen: 10_000, amount_fen: 10_000 },
  }; // prettier-ignore
  const slip = {
    kind: "slip.issue", subject: "", household: "h1",
    body: { person: "p9", year: 2012, kind: "normal", tier_fen: 10_000, amount_fen: 10_000 },
  }; // prettier-ignore
  const rows = await append(phone.store, [person, consent, slip], phone.host);

  const found = await data.getPerson("p9");
  const issued = await data.getSlip(rows[2].subject.toLowerCase());

  assert.deepEqual([found.person.name, found.door.household.people_count], ["孙强", 2]);
  assert.deepEqual([issued.slip.state, issued.slip.person, issued.paid_on], ["due", "p9", ""]);
  assert.deepEqual(issued.issuer, { village: "东柏村", group: "一组", name: "王秀英" });
  assert.deepEqual((await data.readRound()).names.h1, ["王1", "孙强"]);
  assert.equal((await data.getPerson("p1")).door.household.id, "h1");
});

test("what is not on the phone is missing, and a group that is not one's own is forbidden", async () => {
  const { phone, data } = await downloaded();
  await append(phone.store, [{ ...addDoor(null), body: { group: "elsewhere.01", after: null, facts } }], phone.host);

  await assert.rejects(data.getDoor("nowhere"), Missing);
  await assert.rejects(data.getPerson("nobody"), Missing);
  await assert.rejects(data.getSlip("RF1"), Missing);
  await assert.rejects(data.getSlip("RF97000017000001"), Missing);
  await assert.rejects(data.getDoor("new"), Forbidden);
  assert.equal((await data.listDoors([GROUP])).length, 4);
});

test("visits are listed newest first with the names of their authors", async () => {
  const { phone, data } = await downloaded();
  await append(phone.store, [visit("h1", { note: "早" })], phone.host);
  phone.at += 60_000;
  await append(phone.store, [visit("h1", { note: "晚" })], phone.host);

  const { visits, authors } = await data.getDoor("h1");

  assert.deepEqual(visits.map(({ note }) => note), ["晚", "早"]);
  assert.deepEqual(authors, { [visits[0].by]: "王秀英" });
});

test("the queue as a file holds every text as it is", async () => {
  const { phone } = await downloaded();
  await append(phone.store, [visit("h1", { note: "“𠮷”" }), visit("h2")], phone.host);

  const { name, text, count } = await writeRescue(phone.store, { today: "2012-05-14" });

  assert.deepEqual([name, count], ["bulou-d1000000-2012-05-14.json", 2]);
  assert.deepEqual(readRescue(text).entries, (await rowsOf(phone)).map((row) => row.text));
});

for (const [text, code] of [
  ["", "rescue_unreadable"],
  ["{}", "rescue_unreadable"],
  ['{"format":"bulou-rescue","v":2}', "rescue_newer"],
  ['{"format":"bulou-rescue","v":1,"device":"d","entries":[1]}', "rescue_unreadable"],
]) {
  test(`a file that holds no queue is told: ${text}`, () => {
    assert.throws(() => readRescue(text), (error) => error instanceof RescueError && error.code === code);
  });
}

const GB = 1024 ** 3;
const storage = (quota, persisted, persist) => ({
  estimate: async () => ({ usage: 0, quota }),
  persisted: async () => persisted,
  persist: async () => persist,
});
for (const [name, given, code] of [
  ["promised now", storage(GB, false, true), "kept"],
  ["promised before", storage(GB, true, false), "kept"],
  ["not promised", storage(GB, false, false), "may_go"],
  ["a private window", storage(GB / 16, true, true), "little"],
  ["nothing to ask", undefined, "unknown"],
  ["a browser that refuses to answer", { estimate: async () => Promise.reject(new Error("no")) }, "unknown"],
]) {
  test(`whether the browser keeps what is recorded: ${name}`, async () => {
    assert.equal((await askToKeep(given)).code, code);
  });
}

const IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0 Safari/604.1";
for (const [userAgent, hasWorker, isStandalone, place] of [
  [IPHONE, true, false, "ios_tab"],
  [IPHONE, true, true, "installed"],
  [`${IPHONE} MicroMessenger/8.0`, false, false, "in_app"],
  ["Mozilla/5.0 (Linux; Android 10) Chrome/120", true, false, "browser"],
  ["Mozilla/5.0 (Linux; Android 10) Chrome/120", false, false, "no_worker"],
]) {
  test(`where the app runs: ${place}, ${userAgent.slice(-20)}`, () => {
    assert.equal(placeOf({ userAgent, hasWorker, isStandalone }), place);
  });
}
