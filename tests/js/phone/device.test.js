import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";

import { mintSlip, readLease, register } from "../../../webapp/static/js/phone/device.js";
import { append } from "../../../webapp/static/js/phone/journal.js";
import { drain } from "../../../webapp/static/js/phone/outbox.js";
import { readMeta, readPeople } from "../../../webapp/static/js/phone/store.js";
import { importKey, isGenuine, readCode } from "../../../webapp/static/js/rules/code.js";
import { splitReference } from "../../../webapp/static/js/rules/reference.js";
import { NOON, TOKEN, USER, emptyMemory, makePhone, rowsOf, visit } from "./phones.mjs";
import { Server, makeFetch } from "./server.mjs";

const OURS = { "X-Bulou": "1" };
const OTHER = "a2000000-0000-4000-8000-000000000002";

beforeEach(emptyMemory);

/** A draft of a slip, as record.js makes it: no number and no code yet. */
function slip(fen = 10_000) {
  const body = { person: "p1", year: 2012, kind: "normal", tier_fen: fen, amount_fen: fen };
  return { kind: "slip.issue", subject: "", household: "h1", body };
}

async function downloaded() {
  const phone = await makePhone();
  const server = new Server({ now: () => phone.at });
  phone.host.fetch = makeFetch(server);
  phone.host.mint = mintSlip;
  await drain(phone.host);
  return { phone, server };
}

/** Answer a registration. */
function desk(status, said, more = OURS) {
  const asked = [];
  const fetch = async (url, init) => {
    asked.push([url, init.headers["X-CSRF-Token"], JSON.parse(init.body)]);
    return new Response(JSON.stringify(said), { status, headers: more });
  };
  return { fetch, asked };
}

test("slips get numbers and codes that the bank can trust, each number once", async () => {
  const { phone } = await downloaded();

  const rows = await append(phone.store, [visit("h1"), slip(), slip(20_000)], phone.host);
  const [next] = await append(phone.store, [slip()], phone.host);

  const references = [rows[1], rows[2], next].map(({ subject }) => subject);
  const key = await importKey(new Uint8Array(32));
  const fields = readCode(JSON.parse(rows[2].text).body.code);
  assert.deepEqual(references.map(splitReference), [[17, 1], [17, 2], [17, 3]]);
  assert.ok(await isGenuine(references[1], fields, key));
  assert.deepEqual([fields.amount_fen, fields.year, fields.key_number], [20_000, 2012, 5]);
  assert.deepEqual((await readMeta(phone.store, "own_slips")).own_slips, { 5: { slips: 3, fen: 40_000 } });
});

test("the key in the phone cannot be read out", async () => {
  const { phone } = await downloaded();

  const { lease } = await readMeta(phone.store, "lease");

  assert.deepEqual([lease.key.extractable, "secret" in lease], [false, false]);
});

test("tabs that issue slips at once never make one number twice", async () => {
  const { phone } = await downloaded();

  await Promise.all(Array.from({ length: 12 }, () => append(phone.store, [slip()], phone.host)));

  const numbers = (await rowsOf(phone)).map(({ subject }) => splitReference(subject)[1]);
  assert.deepEqual(numbers, Array.from({ length: 12 }, (_, place) => place + 1));
});

test("no slip beyond the lease, and what is left can be said before the door", async () => {
  const { phone } = await downloaded();
  await append(phone.store, Array.from({ length: 99 }, () => slip()), phone.host);
  const left = await readLease(phone.store, phone.at);

  await assert.rejects(append(phone.store, [slip(), slip()], phone.host), { code: "slip_lease" });
  await append(phone.store, [slip()], phone.host);

  assert.deepEqual(left, { until: "2012-12-31", slips: 1, fen: 9_010_000, is_over: false });
  assert.equal((await readLease(phone.store, phone.at)).is_over, true);
  assert.equal((await rowsOf(phone)).length, 100);
  phone.at = Date.parse("2013-01-01T00:00:00+08:00");
  await assert.rejects(append(phone.store, [slip()], phone.host), { code: "slip_lease" });
});

test("a slip that the server knows is not counted twice against the lease", async () => {
  const { phone } = await downloaded();
  const known = { ...slip(), body: { ...slip().body, bad: true } }; // the model works in visits only
  await append(phone.store, [known], phone.host);
  const before = await readMeta(phone.store, "own_slips");

  await drain(phone.host);

  assert.deepEqual(before, { own_slips: { 5: { slips: 1, fen: 10_000 } } });
  assert.deepEqual(await readMeta(phone.store, "own_slips"), { own_slips: {} });
});

test("no slip before the first download", async () => {
  const phone = await makePhone();

  await assert.rejects(append(phone.store, [slip()], { ...phone.host, mint: mintSlip }), { code: "slip_lease" });
});

test("a counter goes on behind every number that the doors show", async () => {
  const { phone, server } = await downloaded();
  server.doors.get("h1").slips.push({ reference: "RF00000017000041", person: "p1" });
  server.doors.get("h1").household.clock = server.tick += 1;

  await drain(phone.host);
  const [row] = await append(phone.store, [slip()], phone.host);

  assert.equal(splitReference(row.subject)[1], 42);
});

test("a phone registers once, for whoever is signed in", async () => {
  const phone = await makePhone();
  const { fetch, asked } = desk(200, { id: OTHER, token: TOKEN, block: 18 });
  const host = { shared: phone.shared, fetch };
  const who = { user: OTHER, name: "Xiaomi 9A", csrf: "c" };

  const first = await register(host, who);
  const again = await register(host, who);

  assert.deepEqual([first.kind, again.kind], ["registered", "known"]);
  assert.deepEqual(asked, [["/devices", "c", { name: "Xiaomi 9A" }]]);
  assert.equal(first.device.block, 18);
  assert.deepEqual(await readPeople(phone.shared), { current: OTHER, people: [USER, OTHER] });
});

test("the journals of others on the phone are sent too", async () => {
  const phone = await makePhone();
  const server = new Server({ now: () => NOON });
  phone.host.fetch = makeFetch(server);
  await append(phone.store, [visit("h1")], phone.host);
  const other = await makePhone({ user: OTHER, device: OTHER, token: "another" });
  const stores = { [OTHER]: other.store };
  const host = { ...phone.host, open: (user) => stores[user] ?? phone.store };

  await drain(host);

  assert.equal((await readPeople(phone.shared)).current, OTHER);
  assert.equal(server.worked.length, 1);
});

for (const [status, more, kind] of [
  [200, {}, "portal"],
  [200, OURS, "garbled"],
  [401, OURS, "signed_out"],
  [400, OURS, "refused"],
]) {
  test(`a registration that did not succeed keeps nothing: ${kind}`, async () => {
    const phone = await makePhone();
    const { fetch } = desk(status, {}, more);

    const done = await register({ shared: phone.shared, fetch }, { user: OTHER, name: "", csrf: "" });

    assert.deepEqual(done, { kind });
    assert.deepEqual((await readPeople(phone.shared)).people, [USER]);
  });
}

test("a phone that the server has forgotten begins a new journal and sends the old entries too", async () => {
  const { phone, server } = await downloaded();
  await append(phone.store, [visit("h1")], phone.host);
  const { fetch } = desk(200, { id: OTHER, token: TOKEN, block: 18 });

  await register({ ...phone.host, fetch }, { user: USER, name: "", csrf: "", isAnew: true });
  await append(phone.store, [visit("h2")], phone.host);
  await drain(phone.host);

  assert.deepEqual([...server.journals].map(([device, { seqs }]) => [device.slice(0, 2), seqs]), [["d1", [1]], ["a2", [1]]]);
});
