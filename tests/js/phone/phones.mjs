/** What every test of the phone needs: an empty memory, a device, a clock that is moved, chance by seed. */

import "fake-indexeddb/auto";

import { IDBFactory } from "fake-indexeddb";

import { choosePerson, openShared, openStore, writeMeta } from "../../../webapp/static/js/phone/store.js";

export const NOON = Date.parse("2012-05-14T12:00:00+08:00");
export const USER = "a1000000-0000-4000-8000-000000000001";
export const DEVICE = "d1000000-0000-4000-8000-000000000001";
export const TOKEN = "token-of-the-first-phone-0000000000000000000";

/** Return chance by seed: `random()` below 1, `pick(list)`, `bytes(size)`. */
export function chanceOf(seed) {
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(random() * limit);
  return {
    random,
    below,
    pick: (list) => list[below(list.length)],
    bytes: (size) => Uint8Array.from({ length: size }, () => below(256)),
  };
}

/** Empty this process's IndexedDB. */
export function emptyMemory() {
  globalThis.indexedDB = new IDBFactory();
}

/** Return a phone that is registered and has downloaded nothing yet. */
export async function makePhone({ user = USER, device = DEVICE, token = TOKEN, block = 17, now = NOON, seed = 1 } = {}) {
  const [store, shared, chance] = [openStore(user), openShared(), chanceOf(seed)];
  const known = { id: device, token, block, user, counter: 0, last_seq: 0, last_digest: "" };
  await writeMeta(store, { device: known });
  await choosePerson(shared, user);
  const phone = { store, shared, at: now, waits: [], events: [], chance };
  phone.host = {
    shared,
    open: () => store,
    now: () => phone.at,
    random: chance.bytes,
    tell: (event) => phone.events.push(event),
    wait: (ms, signal) => sleep(phone, ms, signal),
  };
  return phone;
}

/** Let the clock jump when everything that can happen has happened. */
async function sleep(phone, ms, signal) {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((done) => setImmediate(done));
  if (signal?.aborted) return;
  phone.at += ms;
  phone.waits.push(ms);
}

/** Return something said at a door. */
export function visit(household, more = {}) {
  return { kind: "visit", subject: household, household, body: { outcome: "met", ...more } };
}

/** Return all rows of a phone's journal. */
export function rowsOf({ store }) {
  return store.read(["journal"], (tx) => tx.objectStore("journal").getAll());
}
