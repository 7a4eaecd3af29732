/**
 * Random days of a phone: whatever breaks, nothing is lost and nothing doubled.
 *
 * `BULOU_SCHEDULES=5000 BULOU_SEED=1 node --test tests/js/phone/chaos.test.js` lives through more of them.
 */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import test from "node:test";

import { IDBObjectStore } from "fake-indexeddb";

import { countEntries } from "../../../webapp/static/js/phone/entries.js";
import { JournalError, append } from "../../../webapp/static/js/phone/journal.js";
import { drain } from "../../../webapp/static/js/phone/outbox.js";
import { roundData } from "../../../webapp/static/js/phone/round_data.js";
import { StoreError } from "../../../webapp/static/js/phone/store.js";
import { chanceOf, emptyMemory, makePhone, rowsOf, visit } from "./phones.mjs";
import { FAULTS, GROUP, Server, makeFetch } from "./server.mjs";

const TIMES = Number(process.env.BULOU_SCHEDULES ?? 300);
const SEED = Number(process.env.BULOU_SEED ?? 20120514);
const KINDS = [...Object.keys(FAULTS), "", "", "", "", "", ""];
const WRITES = ["put", "add", "delete"];
const REAL = Object.fromEntries(WRITES.map((name) => [name, IDBObjectStore.prototype[name]]));
const ENDS = ["QuotaExceededError", "UnknownError", "InvalidStateError", "AbortError"];

/** Let the n-th write from now on fail, as a phone that is killed or full. */
function breakWrite(countdown, name) {
  let left = countdown;
  for (const kind of WRITES) {
    IDBObjectStore.prototype[kind] = function (...given) {
      left -= 1;
      if (left === 0) throw new DOMException("closed", name);
      return REAL[kind].apply(this, given);
    };
  }
}

function mendWrites() {
  Object.assign(IDBObjectStore.prototype, REAL);
}

/** One day: say things, send, break, repeat; return what was reported saved. */
async function live(phone, server, chance) {
  const saved = new Map();
  let last = [];
  for (let step = 0; step < 4 + chance.below(8); step += 1) {
    phone.at += chance.below(400_000) - 20_000; // clocks go backwards too
    if (chance.random() < 0.3) breakWrite(1 + chance.below(6), chance.pick(ENDS));
    const deeds = Array.from({ length: 1 + chance.below(4) }, () => someVisit(chance));
    const drafts = chance.random() < 0.2 ? last : deeds;
    const jobs = [say(phone, drafts, saved), ...(chance.random() < 0.3 ? [say(phone, [someVisit(chance)], saved)] : [])];
    if (chance.random() < 0.7) jobs.push(drain(phone.host, { isForced: chance.random() < 0.5 }));
    last = (await Promise.all(jobs))[0] ?? last;
    mendWrites();
  }
  return saved;
}

function someVisit(chance) {
  return visit(`h${1 + chance.below(4)}`, chance.random() < 0.1 ? { bad: true } : { note: String(chance.below(1_000)) });
}

/** Say things; return them with their ids once they were reported saved. */
async function say(phone, drafts, saved) {
  try {
    const rows = await append(phone.store, drafts, phone.host);
    for (const { id, digest } of rows) saved.set(id, digest);
    return drafts.map((draft, place) => ({ ...draft, id: rows[place].id }));
  } catch (error) {
    assert.ok(error instanceof StoreError || error instanceof JournalError, String(error.stack));
    return undefined;
  }
}

async function settle(phone) {
  for (let time = 0; time < 200; time += 1) {
    phone.at += 3_600_001;
    const { kind } = await drain(phone.host, { isForced: true });
    if (kind === "synced" && !(await countEntries(phone.store)).waiting) return;
  }
  throw new Error("it never ends");
}

/** What must be true when all is over. */
async function check(phone, server, saved) {
  const rows = await rowsOf(phone);
  const texts = new Map([...server.kept].map(([id, { text }]) => [id, text]));
  assert.deepEqual(new Set(texts.keys()), new Set(saved.keys()), "all that was reported saved, and nothing else");
  for (const [id, digest] of saved) assert.equal(createHash("sha256").update(texts.get(id)).digest("hex"), digest);
  assert.deepEqual(rows.map(({ seq }) => seq), rows.map((_row, place) => place + 1), "numbers without gaps");
  assert.equal(new Set(server.worked).size, server.worked.length, "nothing worked in twice");
  let prev = "";
  for (const { id } of rows) {
    assert.equal(JSON.parse(texts.get(id)).prev, prev, "each text names the one before it");
    prev = createHash("sha256").update(texts.get(id)).digest("hex");
  }
  const { getDoor, listDoors } = roundData(phone.store);
  assert.deepEqual(await listDoors([GROUP]), [...server.doors.values()].map(({ household }) => household));
  for (const [id, door] of server.doors) assert.deepEqual((await getDoor(id)).visits, [...door.visits].reverse());
  const settled = rows.filter(({ settled_by }) => settled_by);
  for (const { place, household, settled_by: by } of settled) {
    const later = rows.find(({ id }) => id === by);
    assert.ok(later.place > place && later.household === household, "put right by what was said later at that door");
  }
  const held = [...server.kept.values()].filter(({ status }) => status === "held").length - settled.length;
  assert.deepEqual(await countEntries(phone.store), { waiting: 0, held });
  assert.ok(rows.every(({ text, held: isHeld }) => isHeld || text === null), "texts are forgotten once they are there");
}

test(`${TIMES} random days, seed ${SEED}`, async () => {
  for (let time = 0; time < TIMES; time += 1) {
    const seed = SEED + time;
    const chance = chanceOf(seed);
    emptyMemory();
    const phone = await makePhone({ seed });
    const server = new Server({ now: () => phone.at });
    phone.host.fetch = makeFetch(server, () => chance.pick(KINDS));
    try {
      const saved = await live(phone, server, chance);
      phone.host.fetch = makeFetch(server);
      await settle(phone);
      await check(phone, server, saved);
    } catch (error) {
      mendWrites();
      throw new Error(`seed ${seed}: ${error.stack}`, { cause: error });
    }
    phone.store.close();
  }
});
