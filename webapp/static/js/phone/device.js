/** This phone as a device: registering it, and the numbers and codes of slips that it makes by itself. */

import { makeCode } from "../rules/code.js";
import { dayOf } from "../rules/instant.js";
import { SLIP_LEASE, leaseCovers } from "../rules/lease.js";
import { Refusal } from "../rules/problem.js";
import { COUNTER_LIMIT, mintReference } from "../rules/reference.js";
import { Ending } from "./exchange.js";
import { FRESH } from "./pace.js";
import { choosePerson, keepMeta, openStore, readMeta } from "./store.js";

/**
 * @typedef {import("./journal.js").Device} Device
 * @typedef {import("./journal.js").Lease} Lease
 * @typedef {import("./journal.js").OwnSlips} OwnSlips
 * @typedef {{
 *   shared: import("./store.js").Store, open?: (userId: string) => import("./store.js").Store,
 *   fetch: typeof fetch, locks?: LockManager,
 * }} Host
 */

/** How a registration ends, besides the endings of a call. */
export const Registered = Object.freeze({ NEW: "registered", KNOWN: "known" });
const LOCK = "bulou-device";
const TOKEN = /^[\w-]{20,}$/;

/**
 * Make this phone the device of whoever is signed in; once registered, it stays so.
 *
 * `isAnew` registers a phone again that the server does not know any more. The journal and what waits in
 * it stay, and go up under the new token.
 * @param {Host} host
 * @param {{user: string, name: string, csrf: string, isAnew?: boolean}} asked
 * @returns {Promise<{kind: string, device?: Device}>}
 */
export async function register(host, asked) {
  const work = () => registerOnce(host, asked);
  return host.locks ? host.locks.request(LOCK, work) : work();
}

/**
 * Return the number and code of the next slip, as the journal asks for them; refuse beyond the lease.
 * @param {{device: Device, lease?: Lease, own_slips: OwnSlips}} known
 * @param {import("./journal.js").Draft} draft
 * @param {number} now
 * @returns {Promise<import("./journal.js").Minted>}
 */
export async function mintSlip({ device, lease, own_slips }, { body }, now) {
  const counter = device.counter + 1;
  const { amount_fen, year } = body;
  const isCovered = lease?.block === device.block && leaseCovers(withOwn(lease, own_slips), { amount_fen, on: dayOf(now) });
  if (!lease || !isCovered || counter >= COUNTER_LIMIT) throw new Refusal(SLIP_LEASE);
  const subject = mintReference(device.block, counter);
  const code = await makeCode(subject, { amount_fen, year, key_number: lease.number, key: lease.key });
  return { subject, code, counter, key: lease.number };
}

/**
 * Return what the lease still covers, so that it can be said before the door; null without a lease.
 * @param {import("./store.js").Store} store
 * @param {number} now
 * @returns {Promise<{until: string, slips: number, fen: number, is_over: boolean} | null>}
 */
export async function readLease(store, now) {
  const { lease, own_slips = {} } = await readMeta(store, "lease", "own_slips");
  if (!lease) return null;
  const { until, most_slips, most_fen, used_slips, used_fen } = withOwn(lease, own_slips);
  const is_over = dayOf(now) > until || used_slips >= most_slips || used_fen >= most_fen;
  return { until, slips: Math.max(0, most_slips - used_slips), fen: Math.max(0, most_fen - used_fen), is_over };
}

/**
 * Return a lease that counts the own slips which the server does not know yet.
 * @param {Lease} lease
 * @param {OwnSlips} ownSlips
 */
function withOwn(lease, ownSlips) {
  const { slips, fen } = ownSlips[lease.number] ?? { slips: 0, fen: 0 };
  return { ...lease, used_slips: lease.used_slips + slips, used_fen: lease.used_fen + fen };
}

/**
 * @param {Host} host
 * @param {{user: string, name: string, csrf: string, isAnew?: boolean}} asked
 */
async function registerOnce(host, { user, name, csrf, isAnew = false }) {
  const store = (host.open ?? openStore)(user);
  const { device } = await readMeta(store, "device");
  const isKnown = device && !device.revoked_at && !isAnew;
  const answer = isKnown ? { kind: Registered.KNOWN } : await ask(host, name, csrf);
  const said = answer.said && (isAnew ? { ...answer.said, before: [] } : answer.said); // its memory is all there
  const made = said && (await keepDevice(store, user, said));
  if (isKnown || made) await choosePerson(host.shared, user);
  if (!host.open) store.close();
  return made ? { kind: Registered.NEW, device: made } : { kind: answer.kind, ...(isKnown && { device }) };
}

/**
 * @param {Host} host
 * @param {string} name
 * @param {string} csrf
 * @returns {Promise<{kind: string, said?: Record<string, any>}>}
 */
async function ask(host, name, csrf) {
  try {
    const response = await host.fetch("/devices", {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json", "X-CSRF-Token": csrf },
      body: JSON.stringify({ name }),
      cache: "no-store",
      credentials: "same-origin",
      redirect: "manual",
    });
    if (!response.headers.get("X-Bulou")) return { kind: Ending.PORTAL };
    if (response.status === 401) return { kind: Ending.SIGNED_OUT };
    if (response.status !== 200) return { kind: Ending.REFUSED };
    const said = await response.json();
    const isWhole = typeof said.id === "string" && TOKEN.test(said.token) && Number.isInteger(said.block);
    return isWhole ? { kind: Ending.DONE, said } : { kind: Ending.GARBLED };
  } catch {
    return { kind: Ending.OFFLINE };
  }
}

/**
 * Keep a new device. Its journal begins at one; the key of the one before it is not its own. `before` is the
 * person's last other phone, which may be this one with its memory lost.
 * @param {import("./store.js").Store} store
 * @param {string} user
 * @param {Record<string, any>} said
 * @returns {Promise<Device>}
 */
function keepDevice(store, user, { id, token, block, before }) {
  return store.write(["meta"], async (tx) => {
    const device = { id, token, block, user, counter: 0, last_seq: 0, last_digest: "" };
    await tx.objectStore("meta").delete("lease");
    await keepMeta(tx, { device, own_slips: {}, outbox: FRESH, before: before?.[0] ?? null });
    return device;
  });
}
