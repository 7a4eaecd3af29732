import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import test, { afterEach, beforeEach } from "node:test";

import { IDBObjectStore } from "fake-indexeddb";

import { countEntries, findEntry, listEntries, visibleOf } from "../../../webapp/static/js/phone/entries.js";
import { append } from "../../../webapp/static/js/phone/journal.js";
import { openStore, readMeta } from "../../../webapp/static/js/phone/store.js";
import { USER, emptyMemory, makePhone, rowsOf, visit } from "./phones.mjs";

const REAL = { put: IDBObjectStore.prototype.put, add: IDBObjectStore.prototype.add };

beforeEach(emptyMemory);
afterEach(() => Object.assign(IDBObjectStore.prototype, REAL));

/** Let every write of a kind fail from the n-th on, for so many times. */
function breakWrite(kind, nth, name, times = 1) {
  let count = 0;
  IDBObjectStore.prototype[kind] = function (...given) {
    count += 1;
    if (count >= nth && count < nth + times) throw new DOMException("no", name);
    return REAL[kind].apply(this, given);
  };
}

const sha256 = (text) => createHash("sha256").update(text).digest("hex");

test("entries are numbered without gaps and each names the text before it", async () => {
  const phone = await makePhone();

  const rows = await append(phone.store, [visit("h1"), visit("h2")], phone.host);
  const [last] = await append(phone.store, [visit("h1")], phone.host);

  const said = [...rows, last].map(({ text }) => JSON.parse(text));
  assert.deepEqual(said.map(({ seq }) => seq), [1, 2, 3]);
  assert.deepEqual(said.map(({ prev }) => prev), ["", sha256(rows[0].text), sha256(rows[1].text)]);
  assert.deepEqual(Object.keys(said[0]), ["v", "id", "device", "seq", "prev", "kind", "subject", "made_at", "by", "body"]);
  assert.deepEqual([said[0].made_at, said[0].by], ["2012-05-14T12:00:00.000+08:00", USER]);
  assert.deepEqual(await countEntries(phone.store), { waiting: 3, held: 0 });
});

test("an id that is there already does nothing, and says so", async () => {
  const phone = await makePhone();
  const id = "0190163d-8694-739b-aea5-966c26f8ad91";
  const [first] = await append(phone.store, [{ ...visit("h1"), id }], phone.host);

  const again = await append(phone.store, [{ ...visit("h9"), id }, visit("h2"), { ...visit("h3"), id }], phone.host);

  assert.deepEqual(again.map(({ is_repeated }) => is_repeated), [true, false, true]);
  assert.equal(again[0].text, first.text);
  assert.deepEqual((await rowsOf(phone)).map(({ subject, seq }) => [subject, seq]), [["h1", 1], ["h2", 2]]);
});

test("tabs that write at once get one journal without gaps", async () => {
  const phone = await makePhone();
  const other = openStore(USER);
  const jobs = Array.from({ length: 20 }, (_, n) => append(n % 2 ? other : phone.store, [visit("h1"), visit("h2")], phone.host));

  await Promise.all(jobs);

  const rows = await rowsOf(phone);
  assert.deepEqual(rows.map(({ seq }) => seq), Array.from({ length: 40 }, (_, place) => place + 1));
  assert.ok(rows.every(({ text }, place) => JSON.parse(text).prev === (place ? rows[place - 1].digest : "")));
});

for (const [name, code] of [["QuotaExceededError", "storage_full"], ["UnknownError", "storage_failed"]]) {
  for (const nth of [1, 2, 3]) {
    test(`of three entries none is kept when write ${nth} fails with ${name}`, async () => {
      const phone = await makePhone();
      breakWrite("add", nth, name, 9);

      await assert.rejects(append(phone.store, [visit("h1"), visit("h2"), visit("h3")], phone.host), { code });

      Object.assign(IDBObjectStore.prototype, REAL);
      assert.deepEqual(await rowsOf(phone), []);
      assert.equal((await readMeta(phone.store, "device")).device.last_seq, 0);
      const [row] = await append(phone.store, [visit("h1")], phone.host);
      assert.equal(row.seq, 1);
    });
  }
}

test("none is kept either when the end of the journal cannot be written", async () => {
  const phone = await makePhone();
  breakWrite("put", 1, "QuotaExceededError");

  await assert.rejects(append(phone.store, [visit("h1")], phone.host), { code: "storage_full" });

  assert.deepEqual(await rowsOf(phone), []);
});

test("a database that the system closed is opened again, and the entry is there once", async () => {
  const phone = await makePhone();
  breakWrite("add", 1, "InvalidStateError");

  const [row] = await append(phone.store, [visit("h1")], phone.host);

  assert.deepEqual((await rowsOf(phone)).map(({ id }) => id), [row.id]);
});

test("a database that stays closed is told", async () => {
  const phone = await makePhone();
  breakWrite("add", 1, "InvalidStateError", 99);

  await assert.rejects(append(phone.store, [visit("h1")], phone.host), { code: "storage_closed" });
});

test("a phone without a device keeps nothing", async () => {
  const phone = await makePhone();
  await phone.store.write(["meta"], (tx) => tx.objectStore("meta").delete("device"));

  await assert.rejects(append(phone.store, [visit("h1")], phone.host), { code: "device_missing" });
});

test("what no database keeps is refused before it is kept", async () => {
  const phone = await makePhone();
  const say = (note) => append(phone.store, [visit("h1", { note })], phone.host);

  await assert.rejects(say("a\0b"), { code: "odd_text" });
  await assert.rejects(say("\ud800"), { code: "odd_text" });
  await assert.rejects(say("长".repeat(90_000)), { code: "entry_too_long" });
  assert.deepEqual(await rowsOf(phone), []);
  await say("𠮷");
});

test("an entry is found by its id, and the outbox lists what there is", async () => {
  const phone = await makePhone();
  const [row] = await append(phone.store, [visit("h1")], phone.host);

  const { waiting, held, answered } = await listEntries(phone.store);

  assert.equal((await findEntry(phone.store, row.id)).seq, 1);
  assert.equal(await findEntry(phone.store, "no such id"), undefined);
  assert.deepEqual([waiting.length, held.length, answered.length], [1, 0, 0]);
});

test("what is held changes nothing, but a new household and all that hangs on it is shown", () => {
  const row = (kind, subject, body = {}, held = undefined) => ({
    kind, subject, household: "h", held, text: JSON.stringify({ kind, subject, body }),
  }); // prettier-ignore
  const rows = [
    row("household.add", "h", {}, 1),
    row("person.add", "p", { household: "h" }, 1),
    row("consent", "p", {}, 1),
    row("visit", "other", {}, 1),
    row("person.amend", "q"),
    { ...row("visit", "h"), text: null },
  ];

  const visible = visibleOf(rows).map(({ kind, subject }) => [kind, subject]);

  assert.deepEqual(visible, [["household.add", "h"], ["person.add", "p"], ["consent", "p"], ["person.amend", "q"]]);
});
