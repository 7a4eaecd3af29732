import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";

import { countEntries } from "../../../webapp/static/js/phone/entries.js";
import { append } from "../../../webapp/static/js/phone/journal.js";
import { drain, startOutbox } from "../../../webapp/static/js/phone/outbox.js";
import { roundData } from "../../../webapp/static/js/phone/round_data.js";
import { readMeta, writeMeta } from "../../../webapp/static/js/phone/store.js";
import { emptyMemory, makePhone, rowsOf, visit } from "./phones.mjs";
import { FAULTS, GROUP, Server, makeFetch } from "./server.mjs";

beforeEach(emptyMemory);

async function ready(options = {}) {
  const phone = await makePhone();
  const server = new Server({ now: () => phone.at, ...options });
  phone.host.fetch = makeFetch(server);
  return { phone, server };
}

/** Send again and again, waiting as long as the phone says. */
async function drainAll(phone) {
  for (let time = 0; time < 60; time += 1) {
    const event = await drain(phone.host);
    if (event.kind !== "waiting") return event;
    phone.at = event.next_at;
  }
  throw new Error("it never ends");
}

test("the first download brings all doors page by page, and says how far it is", async () => {
  const { phone } = await ready({ doors: 8 });

  const event = await drain(phone.host);

  const doors = await roundData(phone.store).listDoors([GROUP]);
  assert.deepEqual(doors.map(({ id }) => id), ["h1", "h2", "h3", "h4", "h5", "h6", "h7", "h8"]);
  assert.deepEqual(phone.events.map(({ kind, doors }) => [kind, doors]).slice(-1), [["synced", 8]]);
  assert.deepEqual((await roundData(phone.store).listOwnGroups())[0], { id: GROUP, name: "一组", village: "东柏村" });
  assert.equal(event.kind, "synced");
});

test("what was said is seen at once, sent, and seen still", async () => {
  const { phone, server } = await ready();
  await drain(phone.host);
  await append(phone.store, [visit("h2", { note: "狗" })], phone.host);
  const { getDoor } = roundData(phone.store);
  const before = await getDoor("h2");

  await drain(phone.host);

  const after = await getDoor("h2");
  assert.deepEqual(before.visits, after.visits);
  assert.deepEqual([before.household.door_state, after.household.door_state], ["part", "part"]);
  assert.deepEqual([before.waiting.length, after.waiting.length], [1, 0]);
  assert.equal(server.worked.length, 1);
  assert.deepEqual((await rowsOf(phone)).map(({ text, state, open }) => [text, state, open]), [[null, "answered", undefined]]);
});

for (const kind of Object.keys(FAULTS)) {
  test(`nothing is lost and nothing doubled: ${kind}`, async () => {
    const { phone, server } = await ready();
    let time = 0;
    phone.host.fetch = makeFetch(server, () => (time++ < 3 ? kind : ""));
    await append(phone.store, [visit("h1"), visit("h2"), visit("h3"), visit("h1")], phone.host);

    const event = await drainAll(phone);

    assert.equal(event.kind, "synced");
    assert.equal(server.worked.length, 4);
    assert.deepEqual([...server.journals.values()][0].flaws, []);
    assert.deepEqual(await countEntries(phone.store), { waiting: 0, held: 0 });
    assert.ok(phone.waits.every((ms) => ms === 20_000), "only a call that never ends is waited for");
  });
}

test("why it waits and when it goes on is told and kept", async () => {
  const { phone, server } = await ready();
  phone.host.fetch = makeFetch(server, () => "503");
  await append(phone.store, [visit("h1")], phone.host);

  const event = await drain(phone.host);
  const again = await drain(phone.host, { isForced: true });

  assert.deepEqual([event.kind, event.why, event.next_at - phone.at], ["waiting", "busy", 30_000]);
  assert.deepEqual(again, event, "the server asked for a pause, so even a button waits");
  assert.deepEqual((await readMeta(phone.store, "outbox")).outbox.why, "busy");
});

test("a button does not wait out a broken line", async () => {
  const { phone, server } = await ready();
  let kind = "drop_before";
  phone.host.fetch = makeFetch(server, () => kind);
  await append(phone.store, [visit("h1")], phone.host);
  await drain(phone.host);
  kind = "";

  const waiting = await drain(phone.host);
  const sent = await drain(phone.host, { isForced: true });

  assert.deepEqual([waiting.kind, sent.kind, server.worked.length], ["waiting", "synced", 1]);
});

test("the pause grows from five seconds to five minutes", async () => {
  const { phone, server } = await ready();
  phone.host.fetch = makeFetch(server, () => "drop_before");
  await append(phone.store, [visit("h1")], phone.host);
  const pauses = [];

  for (let time = 0; time < 12; time += 1) {
    const { next_at } = await drain(phone.host);
    pauses.push(next_at - phone.at);
    phone.at = next_at;
  }

  assert.ok(pauses[0] >= 2_500 && pauses[0] <= 5_000);
  assert.ok(pauses.every((ms) => ms <= 300_000));
  assert.ok(pauses.slice(8).every((ms) => ms >= 150_000));
});

test("a clock put right does not leave the outbox asleep for days", async () => {
  const { phone, server } = await ready();
  await append(phone.store, [visit("h1")], phone.host);
  await writeMeta(phone.store, { outbox: { tries: 3, next_at: phone.at + 86_400_000, why: "offline", most: 100 } });

  await drain(phone.host);

  assert.equal(server.worked.length, 1);
});

test("a held entry blocks nobody and stays until it is put right", async () => {
  const { phone, server } = await ready();
  await drain(phone.host);
  const [bad] = await append(phone.store, [visit("h1", { bad: true }), visit("h1"), visit("h2")], phone.host);

  await drain(phone.host);

  const { getDoor } = roundData(phone.store);
  const door = await getDoor("h1");
  assert.deepEqual(await countEntries(phone.store), { waiting: 0, held: 1 });
  assert.deepEqual([door.held.map(({ id }) => id), door.visits.length], [[bad.id], 1]);
  assert.equal(server.worked.length, 2);
  assert.deepEqual(phone.events.filter(({ kind }) => kind === "held").map(({ ids }) => ids), [[bad.id]]);

  await append(phone.store, [visit("h1")], phone.host);

  assert.deepEqual(await countEntries(phone.store), { waiting: 1, held: 0 });
});

test("a held entry that the head has worked in is asked about and leaves the tray", async () => {
  const { phone, server } = await ready();
  const [bad] = await append(phone.store, [visit("h1", { bad: true })], phone.host);
  await drain(phone.host);
  server.kept.get(bad.id).status = "applied";

  await drain(phone.host);
  const early = await countEntries(phone.store);
  phone.at += 16 * 60_000;
  await drain(phone.host);

  assert.deepEqual([early.held, (await countEntries(phone.store)).held], [1, 0]);
});

test("an entry over which the server stumbles lets the others pass", async () => {
  const { phone, server } = await ready();
  const [poison] = await append(phone.store, [visit("h1", { note: "poison" }), visit("h2"), visit("h3")], phone.host);
  const isPoisoned = ({ entries }) => entries.some((text) => text.includes("poison"));
  phone.host.fetch = makeFetch(server, (asked) => (isPoisoned(asked) ? "500" : ""));

  await drainAll(phone);

  assert.deepEqual(await countEntries(phone.store), { waiting: 1, held: 0 });
  assert.equal(server.worked.length, 2);

  phone.host.fetch = makeFetch(server);
  phone.at += 3_600_000;
  await drainAll(phone);

  assert.equal(server.worked.length, 3);
  assert.ok(server.worked.includes(poison.id));
});

test("an entry that was put off goes up again when others show that the line is good, and when that is wished", async () => {
  const { phone, server } = await ready();
  await append(phone.store, [visit("h1", { note: "odd" }), visit("h2")], phone.host);
  let disliked = "portal";
  phone.host.fetch = makeFetch(server, ({ entries }) => (entries.some((text) => text.includes("odd")) ? disliked : ""));
  await drainAll(phone);
  const alone = await drain(phone.host);
  disliked = "";

  await append(phone.store, [visit("h3")], phone.host);
  await drain(phone.host);

  assert.deepEqual([alone.kind, alone.waiting], ["synced", 1]);
  assert.equal(server.worked.length, 3);
  assert.deepEqual(await countEntries(phone.store), { waiting: 0, held: 0 });

  await append(phone.store, [visit("h4", { note: "odd" })], phone.host);
  disliked = "422";
  await drainAll(phone);
  disliked = "";
  const untouched = await drain(phone.host);
  const wished = await drain(phone.host, { isForced: true });

  assert.deepEqual([untouched.waiting, wished.waiting, server.worked.length], [1, 0, 4]);
});

test("too much at once is halved until it passes", async () => {
  const { phone, server } = await ready();
  const sizes = [];
  phone.host.fetch = makeFetch(server, ({ entries }) => {
    sizes.push(entries.length);
    return entries.length > 10 ? "too_large" : "";
  });
  await append(phone.store, Array.from({ length: 60 }, () => visit("h1")), phone.host);

  await drain(phone.host);

  assert.deepEqual(sizes.slice(0, 5), [60, 30, 15, 7, 14]);
  assert.equal(server.worked.length, 60);
});

test("what was said is seen while its door is still on its way", async () => {
  const { phone, server } = await ready({ doors: 8 });
  await drain(phone.host);
  await append(phone.store, [visit("h1")], phone.host);
  for (const id of ["h2", "h3", "h4", "h5"]) server.doors.get(id).household.clock = server.tick += 1;
  let calls = 0;
  phone.host.fetch = makeFetch(server, () => (calls++ ? "drop_before" : ""));

  await drain(phone.host);

  const { visits, household } = await roundData(phone.store).getDoor("h1");
  assert.deepEqual([visits.length, household.door_state], [1, "part"]);
  assert.deepEqual((await rowsOf(phone)).map(({ state, fading }) => [state, fading]), [["answered", 1]]);
});

test("answers to other entries are no answer, and are not asked for without a pause", async () => {
  const { phone, server } = await ready();
  phone.host.fetch = makeFetch(server, () => "wrong_ids");
  await append(phone.store, [visit("h1")], phone.host);

  const event = await drain(phone.host);

  assert.deepEqual([event.kind, event.why, server.calls], ["waiting", "garbled", 1]);
});

test("a revoked phone sends what it has, forgets its doors and says so", async () => {
  const { phone, server } = await ready();
  await drain(phone.host);
  await append(phone.store, Array.from({ length: 150 }, () => visit("h1")), phone.host);
  server.revoked = true;

  const event = await drain(phone.host);

  const { groups, plan, lease } = await readMeta(phone.store, "groups", "plan", "lease");
  assert.deepEqual([event.kind, server.kept.size, server.worked.length], ["revoked", 150, 0]);
  assert.deepEqual([groups, plan, lease], [undefined, undefined, undefined]);
  assert.deepEqual(await roundData(phone.store).listDoors([GROUP]), []);
  assert.equal((await rowsOf(phone)).length, 150, "the journal stays");
  await assert.rejects(append(phone.store, [visit("h1")], phone.host), { code: "device_revoked" });
});

test("a wrong clock is told", async () => {
  const { phone, server } = await ready();
  server.now = () => phone.at - 3_600_000;

  await drain(phone.host);

  assert.deepEqual(phone.events.filter(({ kind }) => kind === "clock").map(({ skew }) => skew), [3_600_000]);
  assert.equal((await readMeta(phone.store, "skew")).skew, 3_600_000);
  server.now = () => phone.at;
  await drain(phone.host);
  assert.equal((await readMeta(phone.store, "skew")).skew, 0);
});

test("a phone that was set back goes on behind what the server has", async () => {
  const { phone, server } = await ready();
  await append(phone.store, [visit("h1"), visit("h2")], phone.host);
  await drain(phone.host);
  emptyMemory();
  const old = await makePhone({ seed: 2 });
  old.host.fetch = phone.host.fetch;
  await append(old.store, [visit("h3")], old.host);

  await drain(old.host);
  await append(old.store, [visit("h4")], old.host);
  await drain(old.host);

  assert.deepEqual([...server.journals.values()][0].seqs, [1, 2, 1, 3]);
  assert.equal(old.events.filter(({ kind }) => kind === "set_back").length, 1);
  assert.equal((await readMeta(old.store, "set_back_at")).set_back_at, old.at);
  assert.equal(server.worked.length, 4);
});

test("only one page sends, and the next one goes on when it is done, or was closed over it", async () => {
  const { phone, server } = await ready();
  await append(phone.store, [visit("h1")], phone.host);
  let close = () => {};
  const closed = new Promise((done) => (close = done));
  phone.host.locks = { request: (_name, work) => closed.then(work) };

  const sent = drain(phone.host);
  await new Promise((done) => setTimeout(done, 20));
  assert.equal(server.worked.length, 0);
  close();

  assert.equal((await sent).kind, "synced");
  assert.equal(server.worked.length, 1);
});

test("the page that comes next fetches nothing that the one before has fetched", async () => {
  const { phone, server } = await ready();
  await drain(phone.host);
  await append(phone.store, [visit("h1")], phone.host);
  const { calls } = server;
  let last = Promise.resolve();
  phone.host.locks = { request: (_name, work) => (last = last.then(work)) };
  phone.host.fetch = makeFetch(server, () => void (phone.at += 500));

  const ends = await Promise.all([drain(phone.host), drain(phone.host), drain(phone.host)]);

  assert.deepEqual(ends.map(({ kind }) => kind), ["synced", "synced", "synced"]);
  assert.equal(server.worked.length, 1);
  assert.equal(server.calls, calls + 1);
  phone.at -= 86_400_000; // the clock is put back: what was fetched seems to lie ahead
  await drain(phone.host);
  assert.equal(server.calls, calls + 2);
});

test("the runner goes on after a failure and can be woken and stopped", async () => {
  const { phone, server } = await ready();
  let kind = "drop_before";
  phone.host.fetch = makeFetch(server, () => kind);
  await append(phone.store, [visit("h1")], phone.host);
  const slept = new Promise((done) => {
    phone.host.wait = (ms, signal) => {
      if (ms !== 20_000) done(ms);
      return new Promise((end) => signal.addEventListener("abort", () => end()));
    };
  });

  const outbox = startOutbox(phone.host);
  await slept;
  kind = "";
  outbox.wake({ isForced: true });
  while (server.worked.length === 0) await new Promise((done) => setImmediate(done));
  outbox.stop();
  await outbox.ended;

  assert.equal(server.worked.length, 1);
});
