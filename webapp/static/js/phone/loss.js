/** What to say on a phone that lost its memory: what the server has, and what to look at. */

import { sayDay } from "../rules/words.js";
import { sayInstant } from "../rules/instant.js";
import { readMeta } from "./store.js";

/**
 * @typedef {import("../views/frame_views.js").Notice} Notice
 * @typedef {import("../views/word_views.js").Reader} Reader
 */

const START = "/round";
const TOLD = 3 * 86_400_000; // ms for which it is said
const SET_BACK = "The phone had lost its memory. The server has what was sent before; look at the doors you did last.";
const BROUGHT_BACK = "The browser had cleared this phone's memory. What was recorded was brought back from a second copy.";
const BEFORE =
  "You had a phone here before: %(count)s records came in from it, last in touch %(time)s. If it is this one and its memory was cleared, look at the doors you did after that: what had not been sent is gone.";

/**
 * Return what the round's first page says for some days after a loss.
 * @param {import("./store.js").Store} store
 * @param {string} path of the page
 * @param {{now: number, reader: Reader}} around
 * @returns {Promise<Notice[]>}
 */
export async function lossNotices(store, path, { now, reader }) {
  if (path !== START) return [];
  const { set_back_at, restored_at, before, before_at } = await readMeta(store, "set_back_at", "restored_at", "before", "before_at");
  const { _ } = reader;
  const said = isLately(set_back_at, now) ? [_(SET_BACK)] : [];
  if (isLately(restored_at, now)) said.push(_(BROUGHT_BACK));
  if (before?.last && isLately(before_at, now)) said.push(_(BEFORE, { count: before.last, time: sayWhen(before.seen_at, reader) }));
  return said.map((text) => ({ kind: "warn", text }));
}

/**
 * Tell whether something happened not long ago.
 * @param {number | undefined} then
 * @param {number} now
 */
export function isLately(then, now) {
  return Boolean(then) && now - Number(then) < TOLD;
}

/**
 * @param {string} instant
 * @param {Reader} reader
 */
function sayWhen(instant, { locale }) {
  const text = sayInstant(Date.parse(instant));
  return `${sayDay(text.slice(0, 10), locale)} ${text.slice(11, 16)}`;
}
