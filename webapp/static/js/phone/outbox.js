/** Sending the journal until each entry has been answered, and fetching what is new; no page, no DOM. */

import { importKey } from "../rules/code.js";
import { chooseBatch, isBefore } from "./batch.js";
import { countEntries } from "./entries.js";
import { Ending, call } from "./exchange.js";
import { takeIn } from "./intake.js";
import { noteFailure, tryPutOff } from "./outcome.js";
import { FARTHEST, FIRST_WAIT, FRESH, LAST_WAIT, quicker } from "./pace.js";
import { spareAnswer } from "./spare.js";
import { StoreCode, StoreError, openStore, readMeta, readPeople, writeMeta } from "./store.js";

/**
 * What the outbox takes from its surroundings. `wait` ends early when its signal is aborted; `tell` hears
 * what happens: `{kind, user, …}`, see `OutboxEvent`.
 * @typedef {{
 *   shared: import("./store.js").Store, open?: (userId: string) => import("./store.js").Store,
 *   fetch: typeof fetch, now: () => number, random: (size: number) => Uint8Array,
 *   wait: (ms: number, signal?: AbortSignal) => Promise<void>, locks?: LockManager, caches?: CacheStorage,
 *   tell?: (event: Record<string, any>) => void,
 * }} Host
 * @typedef {import("./journal.js").Row} Row
 * @typedef {Record<string, any>} Told an event: `kind`, `user` "" where nobody's is meant, and what `OutboxEvent` names
 */

/** What `tell` hears of; permanent names. */
export const OutboxEvent = Object.freeze({
  SENDING: "sending", // count
  PROGRESS: "progress", // doors so far, of a download that goes on
  SYNCED: "synced", // at, waiting, held
  WAITING: "waiting", // why (an Ending), next_at, tries
  HELD: "held", // ids of entries newly held
  REVOKED: "revoked",
  CLOCK: "clock", // skew in ms, positive where the phone is ahead; kept as `skew`
  SET_BACK: "set_back", // the server has entries of this phone that the phone does not have
  MISSING: "missing", // ranges of entries that the server lacks
  STORAGE: "storage", // code: the phone's own memory fails
});

export const LOCK = "bulou-outbox";
const IDLE = 300_000; // ms between looks at the server when nothing waits
export const MOST_SKEW = 600_000; // ms by which a clock may differ

/**
 * Send what waits of everybody on this phone and fetch what is new, after whichever page is at it: it may be closed before it is done.
 * @param {Host} host
 * @param {{isForced?: boolean}} [options] `isForced` does not wait out the back-off; only what the server asked for
 * @returns {Promise<Record<string, any>>} the last event of the person whose round is shown
 */
export async function drain(host, { isForced = false } = {}) {
  const since = host.now();
  const work = () => drainAll(host, { isForced, since });
  return host.locks ? host.locks.request(LOCK, work) : work();
}

/**
 * Go on draining: at once when woken, else when the back-off or the idle time is over.
 * @param {Host} host
 * @returns {{wake: (options?: {isForced?: boolean}) => void, stop: () => void, ended: Promise<void>}}
 */
export function startOutbox(host) {
  let [isStopped, isForced, isWoken] = [false, false, false];
  let sleep = new AbortController();
  const run = async () => {
    while (!isStopped) {
      const forced = isForced;
      [isForced, isWoken] = [false, false];
      sleep = new AbortController();
      const { next_at } = await drain(host, { isForced: forced });
      const ms = next_at ? Math.min(Math.max(next_at - host.now(), FIRST_WAIT), FARTHEST) : IDLE;
      if (!isStopped && !isWoken) await host.wait(ms, sleep.signal);
    }
  };
  const wake = (options = {}) => {
    isForced = isForced || Boolean(options.isForced);
    isWoken = true;
    sleep.abort();
  };
  const stop = () => {
    isStopped = true;
    sleep.abort();
  };
  return { wake, stop, ended: run() };
}

/**
 * @param {Host} host
 * @param {{isForced: boolean, since: number}} options `since`: what is newer was fetched by the page before
 */
async function drainAll(host, { isForced, since }) {
  /** @type {Told} */
  let shown = { kind: OutboxEvent.SYNCED };
  try {
    const { current, people } = await readPeople(host.shared);
    for (const user of [current, ...people.filter((other) => other !== current)].filter(Boolean)) {
      const event = await drainOne(user, host, { isForced, isShown: user === current, since });
      if (user === current) shown = event;
    }
  } catch (error) {
    shown = tell(host, "", OutboxEvent.STORAGE, troubleOf(error, host));
  }
  return shown;
}

/**
 * @param {string} user
 * @param {Host} host
 * @param {{isForced: boolean, isShown: boolean, since: number}} options
 */
async function drainOne(user, host, { isForced, isShown, since }) {
  const store = (host.open ?? openStore)(user);
  try {
    const { waiting } = await countEntries(store);
    const { device, synced_at = 0 } = await readMeta(store, "device", "synced_at");
    const isFetched = since < synced_at && synced_at <= host.now(); // neither before nor by a clock that was put back since
    const isIdle = !waiting && (!isShown || device?.revoked_at || isFetched);
    return device && !isIdle ? await send(user, store, host, isForced) : tell(host, user, OutboxEvent.SYNCED, { waiting });
  } catch (error) {
    return tell(host, user, OutboxEvent.STORAGE, troubleOf(error, host));
  } finally {
    if (!host.open) store.close();
  }
}

/**
 * @param {string} user
 * @param {import("./store.js").Store} store
 * @param {Host} host
 * @param {boolean} isForced
 * @returns {Promise<Record<string, any>>}
 */
async function send(user, store, host, isForced) {
  const { outbox = FRESH } = await readMeta(store, "outbox");
  const mayGo = isForced && outbox.why !== Ending.BUSY;
  if (!mayGo && isBefore(host.now(), outbox.next_at, FARTHEST)) return tell(host, user, OutboxEvent.WAITING, outbox);
  const { waiting } = await chooseBatch(store, { most: 1, now: host.now() });
  if (isForced && !waiting.length) await tryPutOff(store, { isWished: true });
  let doors = 0;
  for (;;) {
    const step = await sendOnce(user, store, host, doors);
    doors = step.doors;
    if (step.event) return step.event;
  }
}

/**
 * Send one batch and take the answer in.
 * @param {string} user
 * @param {import("./store.js").Store} store
 * @param {Host} host
 * @param {number} doors that this download has brought so far
 * @returns {Promise<{event?: Record<string, any>, doors: number}>} no event: go on at once
 */
async function sendOnce(user, store, host, doors) {
  const known = await readMeta(store, "device", "cursor", "plan_digest", "lease", "outbox");
  const pace = { ...FRESH, ...known.outbox };
  const { waiting, held } = await chooseBatch(store, { most: pace.most, now: host.now() });
  if (waiting.length) tell(host, user, OutboxEvent.SENDING, { count: waiting.length });
  const body = bodyOf([...held, ...waiting], known);
  const outcome = await call({ token: known.device.token, body }, host);
  if (outcome.kind !== Ending.DONE) return { event: await failed(user, store, host, { outcome, pace, waiting }), doors };
  const said = /** @type {Record<string, any>} */ (outcome.said);
  const taken = await receive(store, said, { sent: [...held, ...waiting], cursor: body.cursor, host });
  const isStuck = !taken.delivered && (waiting.length || (said.has_more && said.cursor === known.cursor));
  if (isStuck) {
    return { event: await failed(user, store, host, { outcome: { kind: Ending.GARBLED }, pace, waiting }), doors };
  }
  await writeMeta(store, { outbox: quicker(pace) });
  return succeeded(user, store, host, { said, taken, doors: doors + (said.doors?.length ?? 0) });
}

/**
 * @param {import("./store.js").Store} store
 * @param {Record<string, any>} said
 * @param {{sent: Row[], cursor: string, host: Host}} call
 */
async function receive(store, said, { sent, cursor, host }) {
  const key = said.lease?.secret ? await importKey(bytesOf(said.lease.secret)) : null;
  const taken = await takeIn(store, said, { sent, key, now: host.now() });
  await spareAnswer(host, store, said, { sent, cursor }).catch(() => {}); // one copy is there
  return taken;
}

/**
 * @param {Row[]} rows
 * @param {Record<string, any>} known
 */
function bodyOf(rows, { cursor = "", plan_digest = "", lease }) {
  return { entries: rows.map(({ text }) => text), cursor, plan_digest, key_number: lease?.number ?? 0 };
}

/**
 * Tell what an answer brought, and whether to go on at once.
 * @param {string} user
 * @param {import("./store.js").Store} store
 * @param {Host} host
 * @param {{said: Record<string, any>, taken: import("./intake.js").Taken, doors: number}} brought
 */
async function succeeded(user, store, host, { said, taken, doors }) {
  if (taken.held.length) tell(host, user, OutboxEvent.HELD, { ids: taken.held.map(({ id }) => id) });
  if (taken.is_ahead) tell(host, user, OutboxEvent.SET_BACK, {});
  if (taken.missing.length) tell(host, user, OutboxEvent.MISSING, { missing: taken.missing });
  if (said.has_more) tell(host, user, OutboxEvent.PROGRESS, { doors });
  const { waiting } = await chooseBatch(store, { most: 1, now: host.now() });
  if (waiting.length || said.has_more) return { doors };
  if (taken.delivered && (await tryPutOff(store, { isWished: false }))) return { doors };
  if (Math.abs(taken.skew) > MOST_SKEW) tell(host, user, OutboxEvent.CLOCK, { skew: taken.skew });
  const kind = said.is_revoked ? OutboxEvent.REVOKED : OutboxEvent.SYNCED;
  return { event: tell(host, user, kind, { at: host.now(), doors, ...(await countEntries(store)) }), doors };
}

/**
 * Note that a call failed; return the event, or nothing where it is worth trying again at once.
 * @param {string} user
 * @param {import("./store.js").Store} store
 * @param {Host} host
 * @param {{outcome: import("./exchange.js").Outcome, pace: import("./pace.js").Pace, waiting: Row[]}} call
 */
async function failed(user, store, host, call) {
  const outbox = await noteFailure(store, host, call);
  const isWorthwhile = call.outcome.kind === Ending.TOO_LARGE && call.waiting.length > 0;
  return isWorthwhile ? undefined : tell(host, user, OutboxEvent.WAITING, outbox);
}

/**
 * Say what went wrong on this phone; the outbox goes on later, whatever it was.
 * @param {any} error
 * @param {Host} host
 */
function troubleOf(error, host) {
  const code = error instanceof StoreError ? error.code : StoreCode.FAILED;
  return { code, error: String(error?.stack ?? error), next_at: host.now() + LAST_WAIT };
}

/**
 * @param {Host} host
 * @param {string} user
 * @param {string} kind
 * @param {Record<string, any>} more
 */
function tell(host, user, kind, more) {
  const event = { ...more, kind, user };
  host.tell?.(event);
  return event;
}

/** @param {string} hex */
function bytesOf(hex) {
  return Uint8Array.from(hex.match(/../g) ?? [], (digits) => parseInt(digits, 16));
}
