/** Taking the round along: files, device, plan and doors, each of them whole before the phone says that it is ready. */

import { Registered, register } from "./device.js";
import { Ending, PATIENCE } from "./exchange.js";
import { OutboxEvent, drain } from "./outbox.js";
import { askServerWho } from "./owner.js";
import { askToKeep } from "./storage.js";
import { openStore, readMeta, writeMeta } from "./store.js";

/**
 * `tell` hears which step is done ("app", "device", "plan", "doors") and how many doors have come.
 * @typedef {{
 *   shared: import("./store.js").Store, fetch: typeof fetch, now: () => number, random: (size: number) => Uint8Array,
 *   wait: (ms: number, signal?: AbortSignal) => Promise<void>, locks?: LockManager, caches?: CacheStorage, storage?: StorageManager,
 *   startWorker: () => Promise<void>, locale: string, theme: string, letters: string, name: string,
 *   tell: (said: {step?: string, doors?: number}) => void,
 * }} Host
 * @typedef {{isReady: boolean, keeping: string, doors: number, people: number}} Brought
 */

export const NOTHING = Object.freeze({ isReady: false, keeping: "", doors: 0, people: 0 });

/**
 * Bring everything that the round needs onto this phone; what was brought before an end stays.
 * @param {Host} host
 * @returns {Promise<Brought>}
 */
export async function checkOut(host) {
  const { code: keeping } = await askToKeep(host.storage);
  await host.startWorker();
  host.tell({ step: "app" });
  const told = await askServerWho(host.fetch, PATIENCE);
  if (typeof told === "number") return NOTHING;
  const store = openStore(told.user.id);
  try {
    if (!(await becomeDevice(host, told, store))) return NOTHING;
    const { locale, theme, letters } = host;
    await writeMeta(host.shared, { keeping, locale, theme, letters, is_unsure: false });
    host.tell({ step: "device" });
    return { ...(await download(host, told.shift, store)), keeping };
  } finally {
    store.close();
  }
}

/**
 * Register the phone where it is not; anew where the server has closed it or does not know it any more.
 * @param {Host} host
 * @param {import("./owner.js").Told} told
 * @param {import("./store.js").Store} store
 */
async function becomeDevice(host, { user, csrf_token: csrf, shift }, store) {
  const { outbox } = await readMeta(store, "outbox");
  const isAnew = outbox?.why === Ending.SIGNED_OUT;
  const { kind } = await register(host, { user: user.id, name: host.name, csrf, isAnew });
  const isDevice = kind === Registered.NEW || kind === Registered.KNOWN;
  if (isDevice) await writeMeta(store, { shift, ...(kind === Registered.NEW && { before_at: host.now() + shift }) });
  return isDevice;
}

/**
 * @param {Host} host
 * @param {number} shift
 * @param {import("./store.js").Store} store
 */
async function download(host, shift, store) {
  const tell = (/** @type {Record<string, any>} */ event) => {
    if (event.kind === OutboxEvent.PROGRESS) host.tell({ step: "plan", doors: event.doors });
  };
  const { fetch, random, wait, locks, caches, shared } = host;
  const sending = { shared, fetch, random, wait, locks, caches, tell, now: () => host.now() + shift };
  await drain(sending, { isForced: true });
  const { is_complete = false } = await readMeta(store, "is_complete");
  const brought = await countBrought(store);
  if (is_complete) host.tell({ step: "plan" });
  if (is_complete) host.tell({ step: "doors", doors: brought.doors });
  return { isReady: is_complete, ...brought };
}

/**
 * @param {import("./store.js").Store} store
 * @returns {Promise<{doors: number, people: number}>}
 */
async function countBrought(store) {
  const lists = await store.read(["lists"], (tx) => tx.objectStore("lists").getAll());
  const households = lists.flatMap((list) => list.households);
  return { doors: households.length, people: households.reduce((sum, { people_count }) => sum + people_count, 0) };
}
