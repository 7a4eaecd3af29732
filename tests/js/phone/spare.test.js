import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";

import { append } from "../../../webapp/static/js/phone/journal.js";
import { mintSlip } from "../../../webapp/static/js/phone/device.js";
import { drain } from "../../../webapp/static/js/phone/outbox.js";
import { listOutbox } from "../../../webapp/static/js/phone/outbox_data.js";
import { findOwner, forgetOwner } from "../../../webapp/static/js/phone/owner.js";
import { roundData } from "../../../webapp/static/js/phone/round_data.js";
import { isSpared, lookOver } from "../../../webapp/static/js/phone/mend.js";
import { listSpared, spareEntries, spareJournal } from "../../../webapp/static/js/phone/spare.js";
import { NAME, entriesOf, put, readName } from "../../../webapp/static/js/phone/spare_files.js";
import { metaOf, openShared, openStore, readMeta, writeMeta } from "../../../webapp/static/js/phone/store.js";
import { changed, makeCaches } from "./caches.mjs";
import { USER, emptyMemory, makePhone, rowsOf, visit } from "./phones.mjs";
import { GROUP, Server, makeFetch } from "./server.mjs";

beforeEach(emptyMemory);

/** Return a phone with eight doors and their second copy. */
async function ready() {
  const phone = await makePhone();
  const server = new Server({ doors: 8, now: () => phone.at });
  Object.assign(phone.host, { fetch: makeFetch(server), caches: makeCaches(), mint: mintSlip });
  await drain(phone.host);
  return { phone, server };
}

/** Keep what is said twice, as a page does once everything was looked over. */
async function say(phone, ...drafts) {
  await lookOver(phone.host).all;
  const rows = await append(phone.store, drafts, phone.host);
  await spareEntries(phone.host.caches, phone.store, rows);
  return rows;
}

/** Return the names of the files of a phone's entries. */
async function filesOf(phone) {
  const keys = await (await entriesOf(phone.host.caches, phone.store)).keys();
  return keys.map(readName).map(({ seq }) => seq).sort();
}

/** Start the phone anew; the database is empty where the browser has thrown it away. */
async function startAnew(phone, { isLost = true, owners = 1 } = {}) {
  for (const store of [phone.store, phone.shared]) store.close();
  if (isLost) emptyMemory();
  const [store, shared] = [openStore(USER), openShared()];
  Object.assign(phone, { store, shared });
  Object.assign(phone.host, { shared, open: () => store });
  if (!owners) return null;
  const owner = await findOwner(phone.host);
  await lookOver(phone.host).spared;
  return owner;
}

/** Let the journal be as it was `count` entries ago. */
function goBack({ store }, count) {
  return store.write(["journal", "meta"], async (tx) => {
    const rows = await tx.objectStore("journal").getAll();
    for (const { place } of rows.slice(-count)) await tx.objectStore("journal").delete(place);
    const { device } = await metaOf(tx, ["device"]);
    const { seq, digest } = rows[rows.length - count - 1];
    await tx.objectStore("meta").put({ ...device, last_seq: seq, last_digest: digest }, "device");
  });
}

const fail = () => {
  throw new Error("killed");
};
const saidOf = async (phone) => (await rowsOf(phone)).map(({ seq, text, digest, state }) => ({ seq, text, digest, state }));
const doorsOf = ({ store }) => roundData(store).listDoors([GROUP]);

test("a database that was thrown away comes back whole, and goes on where it was", async () => {
  const { phone, server } = await ready();
  await say(phone, visit("h1", { note: "一" }), visit("h2", { note: "二" }));
  await say(phone, visit("h3", { note: "三" }));
  const [said, doors] = [await saidOf(phone), await doorsOf(phone)];

  const owner = await startAnew(phone);

  assert.equal(owner.user.name, "王秀英");
  assert.deepEqual(await saidOf(phone), said);
  assert.deepEqual(await doorsOf(phone), doors);
  await say(phone, visit("h4"));
  await drain(phone.host);
  assert.equal(server.worked.length, 4);
  assert.deepEqual([...server.journals.values()].map(({ last, flaws }) => [last, flaws]), [[4, []]]);
});

test("of two pages that find it gone both see all of it", async () => {
  const { phone } = await ready();
  await say(phone, visit("h1"), visit("h2"));
  const said = await saidOf(phone);
  await startAnew(phone, { owners: 0 });

  const owners = await Promise.all([findOwner(phone.host), findOwner(phone.host)]);

  assert.deepEqual(owners.map(({ user }) => user.name), ["王秀英", "王秀英"]);
  assert.deepEqual(await saidOf(phone), said);
  assert.equal((await readMeta(phone.store, "device")).device.last_seq, 2);
});

test("a loss is told, and a lease comes with the next contact", async () => {
  const { phone } = await ready();

  await startAnew(phone);

  const lost = await readMeta(phone.store, "restored_at", "lease");
  assert.deepEqual(lost, { restored_at: phone.at, lease: undefined });
  await drain(phone.host);
  assert.equal((await readMeta(phone.store, "lease")).lease.number, 5);
});

test("a database that went back in time gets the entries that it has lost", async () => {
  const { phone, server } = await ready();
  await say(phone, visit("h1"), visit("h2"), visit("h3"));
  const said = await saidOf(phone);
  await goBack(phone, 2);

  await startAnew(phone, { isLost: false });

  assert.deepEqual(await saidOf(phone), said);
  await drain(phone.host);
  assert.equal(server.worked.length, 3);
  assert.deepEqual([...server.journals.values()].map(({ last, flaws }) => [last, flaws]), [[3, []]]);
});

test("numbers that the server has seen are not given twice", async () => {
  const { phone, server } = await ready();
  await say(phone, visit("h1"), visit("h2"), visit("h3"));
  await drain(phone.host);
  await goBack(phone, 2);

  await startAnew(phone, { isLost: false });
  await say(phone, visit("h4"));
  await drain(phone.host);

  assert.deepEqual([...server.journals.values()].map(({ last, flaws }) => [last, flaws]), [[4, []]]);
});

test("a copy that is missing hides none of those behind it", async () => {
  const { phone, server } = await ready();
  await say(phone, visit("h1"), visit("h2"), visit("h3"));
  const entries = await entriesOf(phone.host.caches, phone.store);
  const keys = await entries.keys();
  await entries.delete(keys.find((key) => readName(key).seq === 2));
  await goBack(phone, 2);

  await startAnew(phone, { isLost: false });
  await say(phone, visit("h4"));

  assert.deepEqual((await rowsOf(phone)).map(({ seq, subject }) => [seq, subject]), [[1, "h1"], [3, "h3"], [4, "h4"]]);
  await drain(phone.host);
  assert.equal(server.worked.length, 3);
});

test("what has one copy only gets its second at the next start, or when it is sent once more", async () => {
  const { phone } = await ready();
  const [{ id }] = await append(phone.store, [visit("h1")], phone.host);
  assert.deepEqual(await filesOf(phone), []);

  await say(phone, { ...visit("h1"), id });
  assert.deepEqual(await filesOf(phone), [1]);
  await append(phone.store, [visit("h2")], phone.host);
  await startAnew(phone, { isLost: false });

  assert.deepEqual(await filesOf(phone), [1, 2]);
});

test("whoever saves does not wait for the copies of what was recorded before", async () => {
  const { phone } = await ready();
  const { caches } = phone.host;
  await append(phone.store, [visit("h1"), visit("h2")], phone.host);
  const puts = [];
  const files = { keys: async () => [], put: (name) => new Promise((done) => puts.push([name, done])) };
  phone.host.caches = { ...caches, open: async (name) => (/entries/.test(name) ? files : caches.open(name)) };
  await startAnew(phone, { isLost: false, owners: 0 });

  await lookOver(phone.host).all;
  await append(phone.store, [visit("h3")], phone.host);

  assert.deepEqual((await rowsOf(phone)).map(({ seq }) => seq), [1, 2, 3]);
  while (puts.length < 2) await new Promise((done) => setImmediate(done));
  assert.deepEqual(puts.map(([name]) => readName({ url: `http://x${name}` }).seq), [1, 2]);
});

/** Let the files of the browser have no room; returns what gives it back. */
function fill({ host }) {
  const { caches } = host;
  const full = async (name) => changed(await caches.open(name), { put: fail });
  host.caches = { ...caches, open: full };
  return () => (host.caches = caches);
}

const singleOf = async ({ store, host }) => {
  const spared = await listSpared(host.caches, store);
  const { standing } = await listOutbox(store, { data: roundData(store), now: host.now(), keeping: "", spared, most: 9 });
  return standing.single;
};

test("what found no room twice is counted, until the server has it, and what went makes room", async () => {
  const { phone } = await ready();
  await say(phone, visit("h1"), visit("h2", { bad: true }));
  fill(phone);
  await append(phone.store, [visit("h3")], phone.host);
  await assert.rejects(spareEntries(phone.host.caches, phone.store, await rowsOf(phone)));

  assert.equal(await singleOf(phone), 1);
  await drain(phone.host);
  assert.equal(await singleOf(phone), 0);
  assert.deepEqual(await filesOf(phone), [2], "held");
  await append(phone.store, [visit("h4")], phone.host);
  assert.equal(await singleOf(phone), 1);
});

test("without room for copies what nobody needs goes all the same", async () => {
  const { phone } = await ready();
  await say(phone, visit("h1"), visit("h2"));
  const { caches } = phone.host;
  delete phone.host.caches;
  await drain(phone.host);
  phone.host.caches = caches;
  await append(phone.store, [visit("h3")], phone.host);
  const restore = fill(phone);

  await startAnew(phone, { isLost: false });
  assert.equal(isSpared(phone.host), true);
  restore();

  assert.deepEqual(await filesOf(phone), []);
});

test("an entry that was answered while its copy was made keeps none", async () => {
  const { phone } = await ready();
  await append(phone.store, [visit("h1")], phone.host);
  const { caches } = phone.host;
  const slow = async (name) => {
    const files = await caches.open(name);
    const put = async (...file) => {
      phone.host.caches = caches;
      await drain(phone.host);
      await files.put(...file);
    };
    return /entries/.test(name) ? changed(files, { put }) : files;
  };

  await spareJournal({ ...caches, open: slow }, phone.store);

  assert.deepEqual(await filesOf(phone), []);
});

test("copies that nobody needs are gone at the next start", async () => {
  const { phone } = await ready();
  await say(phone, visit("h1"), visit("h2"));
  const { caches } = phone.host;
  delete phone.host.caches; // the page is closed before it comes to them
  await drain(phone.host);
  phone.host.caches = caches;
  assert.deepEqual(await filesOf(phone), [1, 2]);

  await startAnew(phone, { isLost: false });

  assert.deepEqual(await filesOf(phone), []);
});

for (const [what, harm] of Object.entries({
  "who uses it": async (files) => Promise.all(["/people/0", "/people/1"].map((name) => files.delete(name))),
  "its round": async (files) => files.delete(`/round/bulou-${USER}`),
  "half of a file": async (files) => files.put(`/people/0`, new Response("{")),
})) {
  test(`entries come back without ${what}`, async () => {
    const { phone, server } = await ready();
    await say(phone, visit("h1"), visit("h2"));
    await harm(await phone.host.caches.open(NAME));

    await startAnew(phone);

    assert.equal((await rowsOf(phone)).length, 2);
    await drain(phone.host, { isForced: true });
    assert.equal(server.worked.length, 2);
  });
}

test("an entry's file that cannot be read keeps no other from coming back", async () => {
  const { phone } = await ready();
  await say(phone, visit("h1"), visit("h2"));
  await (await entriesOf(phone.host.caches, phone.store)).put("/x/3/y", new Response("{"));

  await startAnew(phone);

  assert.equal((await rowsOf(phone)).length, 2);
});

test("how far the journal had come is kept before a copy goes", async () => {
  const { phone } = await ready();
  await say(phone, visit("h1"), visit("h2"));
  const { caches } = phone.host;
  const cut = { ...caches, open: async (name) => (name === NAME ? caches.open(name) : changed(await caches.open(name), { delete: fail, put: fail })) };
  phone.host.caches = cut; // a kill, as soon as copies are touched
  await drain(phone.host);
  phone.host.caches = caches;

  await startAnew(phone);

  assert.equal((await readMeta(phone.store, "device")).device.last_seq, 2);
});

test("entries of a device that came later come back too", async () => {
  const { phone } = await ready();
  await say(phone, visit("h1"));
  const { device } = await readMeta(phone.store, "device");
  const other = { ...visit("h2"), place: 9, seq: 1, device: "d2", id: "e2", text: "{}", digest: "", state: "waiting", answer: null, open: 1 };
  await put(await entriesOf(phone.host.caches, phone.store), "/d2/1/e2", other);

  await startAnew(phone, { isLost: false });

  assert.deepEqual((await rowsOf(phone)).map(({ id, seq }) => [id === "e2", seq]), [[false, 1], [true, 1]]);
  assert.equal((await readMeta(phone.store, "device")).device.last_seq, device.last_seq);
});

test("whoever has signed out stays so in a database that went back in time", async () => {
  const { phone } = await ready();
  const before = await readMeta(phone.shared, "current", "people", "turn");
  await forgetOwner(phone.host);
  await writeMeta(phone.shared, before);

  assert.equal(await startAnew(phone, { isLost: false }), null);
});

test("a phone that was closed stays so in a database that went back in time", async () => {
  const { phone, server } = await ready();
  const { device } = await readMeta(phone.store, "device");
  server.revoked = true;
  await drain(phone.host);
  await writeMeta(phone.store, { device });

  await startAnew(phone, { isLost: false });

  assert.equal((await findOwner(phone.host)).isRevoked, true);
});

test("a slip that was issued keeps its number, and the next one gets another", async () => {
  const { phone } = await ready();
  const draft = (household) => ({ kind: "slip.issue", subject: "", household, body: { person: "p1", year: 2012, amount_fen: 10_000 } });
  const [{ subject: first }] = await say(phone, draft("h1"));

  await startAnew(phone);

  const { device, own_slips } = await readMeta(phone.store, "device", "own_slips");
  assert.deepEqual([device.counter, own_slips], [1, { 5: { slips: 1, fen: 10_000 } }]);
  await drain(phone.host);
  const [{ subject: second }] = await say(phone, draft("h2"));
  assert.notEqual(first, second);
});

test("what the server has worked in needs no second copy, what it holds does", async () => {
  const { phone } = await ready();
  await say(phone, visit("h1"), visit("h2", { bad: true }));
  await drain(phone.host);

  await startAnew(phone);

  assert.deepEqual((await rowsOf(phone)).map(({ seq, state, held }) => [seq, state, held]), [[2, "answered", 1]]);
});

test("doors come back as the server told them last", async () => {
  const { phone, server } = await ready();
  await say(phone, visit("h2", { note: "狗" }));
  await drain(phone.host);
  server.touch("h3");
  await drain(phone.host);
  const doors = await doorsOf(phone);

  await startAnew(phone);

  assert.deepEqual(await doorsOf(phone), doors);
  server.touch("h4", "新");
  await drain(phone.host);
  assert.deepEqual((await doorsOf(phone)).map(({ note }) => note), ["", "", "", "新", "", "", "", ""]);
});

test("doors of a group that left do not come back", async () => {
  const { phone, server } = await ready();
  const whole = server.exchange.bind(server);
  server.exchange = (asked) => ({ ...whole(asked), groups: [], gone: [GROUP] });
  await drain(phone.host);

  await startAnew(phone);

  assert.deepEqual(await phone.store.read(["doors"], (tx) => tx.objectStore("doors").getAllKeys()), []);
});

test("the doors of a phone that was closed do not come back", async () => {
  const { phone, server } = await ready();
  server.revoked = true;
  await drain(phone.host);

  const owner = await startAnew(phone);

  assert.equal(owner.isRevoked, true);
  assert.deepEqual(await phone.store.read(["doors"], (tx) => tx.objectStore("doors").getAllKeys()), []);
});

test("nobody's round comes back after a sign-out, and what waits is sent", async () => {
  const { phone, server } = await ready();
  await say(phone, visit("h1"));
  await forgetOwner(phone.host);

  const owner = await startAnew(phone);

  assert.equal(owner, null);
  await drain(phone.host);
  assert.equal(server.worked.length, 1);
});

test("a download that was cut begins again, by the same phone", async () => {
  const phone = await makePhone();
  const server = new Server({ doors: 8, now: () => phone.at });
  const cut = makeFetch(server, () => (server.calls > 1 ? "drop_before" : ""));
  Object.assign(phone.host, { fetch: cut, caches: makeCaches() });
  await drain(phone.host);
  const { device } = await readMeta(phone.store, "device");

  const owner = await startAnew(phone);

  assert.equal(owner, null);
  assert.deepEqual(await readMeta(phone.store, "device", "cursor"), { device, cursor: "" });
  phone.host.fetch = makeFetch(server);
  await drain(phone.host, { isForced: true });
  assert.equal((await doorsOf(phone)).length, 8);
});

test("news that were cut go on where they were", async () => {
  const { phone, server } = await ready();
  for (const id of ["h1", "h2", "h3", "h4", "h5"]) server.touch(id, "新");
  phone.host.fetch = makeFetch(server, () => (server.calls > 4 ? "drop_before" : ""));
  await drain(phone.host);
  const doors = await doorsOf(phone);

  await startAnew(phone);

  assert.deepEqual(await doorsOf(phone), doors);
  phone.host.fetch = makeFetch(server);
  await drain(phone.host, { isForced: true });
  assert.deepEqual((await doorsOf(phone)).map(({ note }) => note), ["新", "新", "新", "新", "新", "", "", ""]);
});

test("a phone that worked without a second copy gets one", async () => {
  const { phone } = await ready();
  await append(phone.store, [visit("h1")], phone.host);
  phone.host.caches = makeCaches();
  const [said, doors] = [await saidOf(phone), await doorsOf(phone)];
  await startAnew(phone, { isLost: false });

  await startAnew(phone);

  assert.deepEqual([await saidOf(phone), await doorsOf(phone)], [said, doors]);
});

test("without files of the browser there is one copy, and a phone that is new stays so", async () => {
  const phone = await makePhone();

  assert.equal(await startAnew(phone), null);
  phone.host.caches = makeCaches();
  assert.equal(await startAnew(phone), null);
});
