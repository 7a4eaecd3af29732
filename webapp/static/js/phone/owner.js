/** Whose round this phone shows: it stays theirs without a session, until somebody signs out or another signs in. */

import { lookOver } from "./mend.js";
import { sparePeople } from "./spare.js";
import { choosePerson, readMeta, writeMeta } from "./store.js";

/**
 * @typedef {import("./store.js").Store} Store
 * @typedef {{
 *   store: Store, user: Record<string, any>, plan: Record<string, any> | undefined, locale: string, theme: string,
 *   letters: string, keeping: string, shift: number, isRevoked: boolean,
 * }} Owner `plan` is there unless the phone was revoked
 * @typedef {{user: {id: string, name: string, role: string}, csrf_token: string, shift: number}} Told who the server
 *   says is signed in; `shift` is by how many ms the demo's calendar stands off
 * @typedef {{shared: Store, fetch: typeof fetch, open: (userId: string) => Store, caches?: CacheStorage, now: () => number}} Host
 */

export const ASKED = "/devices/new";
const PATIENCE = 4_000; // ms for which a page may wait
const SIGNED_OUT = 401;
const NAMES = ["current", "is_unsure", "locale", "theme", "letters", "keeping"];

/**
 * Return whose round is on this phone, whole; null where the server must answer.
 * @param {Host} host
 * @returns {Promise<Owner | null>}
 */
export async function findOwner(host) {
  const looked = lookOver(host);
  await looked.people.catch(() => {});
  let known = await readMeta(host.shared, ...NAMES);
  if (known.current === undefined) {
    await lookOver(host, true).all.catch(() => {}); // it may have been lost since
    known = await readMeta(host.shared, ...NAMES);
  }
  const current = known.is_unsure ? await askWho(host, known.current ?? "") : known.current;
  if (!current) return null;
  const { locale = "zh_Hans", theme = "", letters = "", keeping = "" } = known;
  const store = host.open(current);
  const { device, is_complete, shift = 0, user, plan } = await readOwner(store, looked);
  const isRevoked = Boolean(device?.revoked_at);
  return device && (is_complete || isRevoked) ? { store, user, plan, locale, theme, letters, keeping, shift, isRevoked } : null;
}

/**
 * Let nobody's round be shown: somebody signed out on this phone. All journals stay.
 * @param {Pick<Host, "shared" | "caches">} host
 */
export function forgetOwner(host) {
  return showPerson(host, "");
}

/**
 * Remember that somebody may have signed in just now, and the next page asks who.
 * @param {Store} shared
 */
export function doubtOwner(shared) {
  return writeMeta(shared, { is_unsure: true });
}

/**
 * Return what the server says of who is signed in; its status where nobody is, or they do not canvass; 0 without an answer.
 * @param {typeof globalThis.fetch} fetch
 * @param {number} [patience] ms
 * @returns {Promise<Told | number>}
 */
export async function askServerWho(fetch, patience = PATIENCE) {
  const stop = new AbortController();
  const late = setTimeout(() => stop.abort(), patience);
  try {
    const how = { headers: { Accept: "application/json" }, cache: "no-store", credentials: "same-origin", redirect: "manual" };
    const response = await fetch(ASKED, /** @type {RequestInit} */ ({ ...how, signal: stop.signal }));
    if (!response.headers.get("X-Bulou")) return 0;
    return response.status === 200 ? await response.json() : response.status;
  } catch {
    return 0;
  } finally {
    clearTimeout(late);
  }
}

/**
 * @param {Store} store
 * @param {import("./mend.js").Looked} looked
 */
async function readOwner(store, looked) {
  const names = ["device", "is_complete", "shift", "user", "plan"];
  const known = await readMeta(store, ...names);
  if (known.device) return known;
  await looked.all.catch(() => {});
  return readMeta(store, ...names);
}

/**
 * Return whose round to show after a sign-in: that of the new person where it is here, else nobody's.
 *
 * A sign-in that failed changes nothing, nor does a server that cannot be asked.
 * @param {Host} host
 * @param {string} current
 * @returns {Promise<string>}
 */
async function askWho(host, current) {
  const { shared, fetch, open } = host;
  const told = await askServerWho(fetch);
  if (told === 0 || told === SIGNED_OUT) return current;
  const { people = [] } = await readMeta(shared, "people");
  const id = typeof told === "number" ? "" : told.user.id;
  const isHere = typeof told !== "number" && people.includes(id) && (await isOpen(open(id), told));
  const shown = isHere ? id : "";
  await showPerson(host, shown);
  return shown;
}

/**
 * Show the round of a person who is here, "" nobody's.
 * @param {Pick<Host, "shared" | "caches">} host
 * @param {string} userId
 */
async function showPerson(host, userId) {
  await choosePerson(host.shared, userId);
  await writeMeta(host.shared, { is_unsure: false });
  await sparePeople(host).catch(() => {});
}

/**
 * Tell whether a person's phone is one that the server lets in; its calendar may have moved meanwhile.
 * @param {Store} store
 * @param {Told} told
 */
async function isOpen(store, { shift }) {
  const { device } = await readMeta(store, "device");
  await writeMeta(store, { shift });
  return Boolean(device) && !device.revoked_at;
}
