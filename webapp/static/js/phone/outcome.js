/** What a call that ended means for the next one: its pace, and which entries let others pass. */

import { defer, release } from "./batch.js";
import { Ending } from "./exchange.js";
import { isBlaming, slower } from "./pace.js";
import { writeMeta } from "./store.js";

/**
 * @typedef {import("./store.js").Store} Store
 * @typedef {import("./pace.js").Pace} Pace
 */

const STUMBLES = 3; // times that one entry alone may fail before it lets others pass
const CHANCES = 2 * STUMBLES; // fewer failures may be the line's fault; such an entry goes up again when others get through

/**
 * Note that a call failed, and when the next is due.
 *
 * One entry that fails again and again lets the others pass. Whether it was to blame or the line shows when
 * another one gets through.
 * @param {Store} store
 * @param {{now: () => number, random: (size: number) => Uint8Array}} host
 * @param {{outcome: import("./exchange.js").Outcome, pace: Pace, waiting: import("./journal.js").Row[]}} call
 * @returns {Promise<Pace>}
 */
export async function noteFailure(store, host, { outcome, pace, waiting }) {
  const { kind } = outcome;
  const times = kind === Ending.TOO_LARGE ? 1 : STUMBLES;
  if (waiting.length === 1 && isBlaming(kind)) await defer(store, waiting[0], { now: host.now(), times });
  const call = { count: waiting.length, now: host.now(), chance: host.random(1)[0] };
  const outbox = slower(pace, outcome, call);
  await writeMeta(store, { outbox });
  return outbox;
}

/**
 * Let those go up again that were put off, now that nothing else waits; return whether there are any.
 * @param {Store} store
 * @param {{isWished: boolean}} how wished by whoever holds the phone, who may try as often as they like
 */
export function tryPutOff(store, { isWished }) {
  return release(store, isWished ? Infinity : CHANCES);
}
