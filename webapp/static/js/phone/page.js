/** What runs in the pages of whoever canvasses: taking the round along, sending what waits, saying how things stand. */

import { dayOf } from "../rules/instant.js";
import { countEntries } from "./entries.js";
import { Registered, register } from "./device.js";
import { Ending } from "./exchange.js";
import { onInstall } from "./install_view.js";
import { isStart } from "./invite_view.js";
import { OutboxEvent, startOutbox } from "./outbox.js";
import { watchOutbox } from "./outbox_view.js";
import { askServerWho, forgetOwner } from "./owner.js";
import { tellPage } from "./pill_view.js";
import { openShared, openStore, readMeta, writeMeta } from "./store.js";
import { watchUpdates } from "./update.js";

const WORKER = "/service-worker.js";
const FRESH = 60_000; // ms within which nobody need ask the server again for what is new

const pill = document.getElementById("sync-pill");
const card = document.getElementById("install");
const shared = openShared();
const locks = navigator.locks;
/** @type {typeof fetch} */
const send = (/** @type {any} */ input, /** @type {any} */ init) => fetch(input, init);

if (pill) start(pill).catch((error) => console.warn(error));

/** @param {HTMLElement} shown */
async function start({ dataset: { host = "", user: asked = "" } }) {
  document.addEventListener("submit", onSignOut);
  const workers = window.isSecureContext ? navigator.serviceWorker : undefined;
  const current = workers ? await currentPerson() : "";
  const store = current ? openStore(current) : null;
  const { is_complete, device, shift = 0 } = store ? await readMeta(store, "is_complete", "device", "shift") : {};
  if (workers && document.getElementById("board")) keepBoard(workers).catch((error) => console.warn(error));
  const isHere = Boolean(is_complete) && !device?.revoked_at && (host === "phone" || current === asked);
  if (!isHere && host === "server") return offer(workers);
  if (card) card.hidden = true;
  if (!store || !workers) return;
  const now = () => Date.now() + shift;
  await rememberLook();
  run(store, now, workers);
}

/**
 * Take the round along by a tap on the card that offers it.
 * @param {ServiceWorkerContainer | undefined} workers
 */
function offer(workers) {
  if (!card || !isStart()) return;
  onInstall(card, {
    shared,
    fetch: send,
    now: () => Date.now(),
    random,
    wait,
    locks,
    caches: window.caches,
    storage: navigator.storage,
    startWorker: () => startWorker(workers),
    locale: document.documentElement.lang === "en" ? "en" : "zh_Hans",
    ...lookOf(),
    name: phoneName(),
  });
}

/**
 * Let the board open without signal too; from the second page on the worker sees by itself what there is to keep.
 * @param {ServiceWorkerContainer} workers
 */
async function keepBoard(workers) {
  if (workers.controller) return;
  await workers.register(WORKER, { updateViaCache: "none" });
  const { active } = await workers.ready;
  active?.postMessage({ keep: location.href });
}

/**
 * Start the worker; throw where one of its files did not come, or found no room.
 * @param {ServiceWorkerContainer | undefined} workers
 */
async function startWorker(workers) {
  const registration = await workers?.register(WORKER, { updateViaCache: "none" });
  const { installing } = registration ?? {};
  const givenUp = new Promise((_, fail) => {
    installing?.addEventListener("statechange", () => installing.state === "redundant" && fail(new Error("not installed")));
  });
  await Promise.race([workers?.ready, givenUp]);
}

/**
 * Send what waits and keep the page told, for as long as it is open.
 * @param {import("./store.js").Store} store
 * @param {() => number} now
 * @param {ServiceWorkerContainer} workers
 */
async function run(store, now, workers) {
  let changed = Promise.resolve();
  const tell = (/** @type {Record<string, any>} */ event) => {
    changed = changed.then(() => note(event, store)).catch((error) => console.warn(error));
  };
  /** @type {ReturnType<typeof startOutbox> | null} */
  let outbox = null;
  const wake = (options = {}) => {
    if (outbox) outbox.wake(options);
    else outbox = startOutbox({ shared, fetch: send, now, random, wait, locks, caches: window.caches, tell });
  };
  workers.addEventListener("message", ({ data }) => {
    if (data === "saved") wake();
    if (data === "sent") tell({ kind: data });
  });
  let hasSignal = false; // since somebody looked last; of many pages only the one looked at insists
  const look = () => {
    if (document.hidden) return;
    wake({ isForced: hasSignal });
    hasSignal = false;
  };
  window.addEventListener("online", () => {
    hasSignal = true;
    look();
  });
  document.addEventListener("visibilitychange", look);
  watchOutbox({ store, sendNow: () => wake({ isForced: true }), today: () => dayOf(now()) });
  const countWaiting = async () => (await countEntries(store)).waiting;
  const isIdle = async () => (await countWaiting()) === 0;
  const update = document.getElementById("update");
  workers.ready.then((registration) => watchUpdates(registration, { card: update, isIdle, reload: () => location.reload() }));
  const isTrue = document.getElementById("sync-pill")?.dataset.waiting === String(await countWaiting());
  if (!isTrue) await tellPage(send); // another host made it, or the page before has sent something since
  const { synced_at = 0 } = await readMeta(store, "synced_at");
  const age = now() - synced_at;
  if ((await isIdle()) && age >= 0 && age < FRESH) await wait(FRESH - age);
  wake();
}

/**
 * Note what the outbox tells, and show it.
 * @param {Record<string, any>} event
 * @param {import("./store.js").Store} store
 */
async function note({ kind, user, why }, store) {
  const isOfAnother = Boolean(user) && !store.name.endsWith(user);
  if (kind === OutboxEvent.SENDING || isOfAnother) return;
  if (kind === OutboxEvent.CLOCK) await learnCalendar(store);
  if (kind === OutboxEvent.WAITING && why === Ending.SIGNED_OUT) await registerAnew(store);
  if (kind === OutboxEvent.REVOKED) return location.reload();
  await tellPage(send);
}

/**
 * Learn the calendar anew where it is the demo's that moved; else the phone's clock is wrong, and the outbox says so.
 * @param {import("./store.js").Store} store
 */
async function learnCalendar(store) {
  const told = await askServerWho(send);
  const { shift = 0 } = await readMeta(store, "shift");
  if (typeof told !== "number" && told.shift !== shift) await writeMeta(store, { shift: told.shift, skew: 0 });
}

/**
 * Become a device again where the server does not know this phone any more and its person is signed in.
 * @param {import("./store.js").Store} store
 */
async function registerAnew(store) {
  const told = await askServerWho(send);
  const { device } = await readMeta(store, "device");
  if (typeof told === "number" || told.user.id !== device?.user) return;
  const asked = { user: told.user.id, name: phoneName(), csrf: told.csrf_token, isAnew: true };
  const { kind } = await register({ shared, fetch: send, locks }, asked);
  if (kind === Registered.NEW) location.reload();
}

/**
 * Sign out from a page that this phone made: with the server's token, and first telling what is only here.
 * @param {SubmitEvent} event
 */
async function onSignOut(event) {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || new URL(form.action).pathname !== "/sign-out") return;
  const token = form.elements.namedItem("csrf_token");
  if (!(token instanceof HTMLInputElement) || form.dataset.ready !== undefined) return;
  event.preventDefault();
  const current = await currentPerson();
  const { waiting } = current ? await countEntries(openStore(current)) : { waiting: 0 };
  if (waiting && form.dataset.sure === undefined) return location.assign("/round/outbox?leaving=1");
  const told = token.value ? 0 : await askServerWho(send);
  if (typeof told === "number" && !token.value) return signOutHere();
  if (typeof told !== "number") token.value = told.csrf_token;
  form.dataset.ready = "";
  form.submit();
}

/** Nobody is signed in at the server, or it cannot be asked: let this phone show nobody's round. */
async function signOutHere() {
  await forgetOwner({ shared, caches: window.caches });
  location.assign("/");
}

/** Return whose round this phone shows, "" where it is nobody's or the phone keeps nothing. */
async function currentPerson() {
  const { current = "" } = await readMeta(shared, "current").catch(() => /** @type {Record<string, any>} */ ({}));
  return current;
}

/** Let the pages that this phone makes look as their person wishes from their first frame. */
async function rememberLook() {
  const known = await readMeta(shared, "theme", "letters");
  const keep = () => writeMeta(shared, lookOf());
  const look = lookOf();
  if ((known.theme ?? "") !== look.theme || (known.letters ?? "") !== look.letters) await keep();
  new MutationObserver(keep).observe(document.documentElement, { attributeFilter: ["data-theme", "data-letters"] });
}

function lookOf() {
  const { theme = "", letters = "" } = document.documentElement.dataset;
  return { theme, letters };
}

/**
 * @param {number} ms
 * @param {AbortSignal} [signal]
 * @returns {Promise<void>}
 */
function wait(ms, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener("abort", () => resolve(clearTimeout(timer)));
  });
}

/** @param {number} size */
function random(size) {
  return crypto.getRandomValues(new Uint8Array(size));
}

/** Return what kind of phone this is, for the head who sees it in a list. */
function phoneName() {
  const { userAgentData, userAgent } = /** @type {any} */ (navigator);
  const [, made = ""] = /\(([^)]*)\)/.exec(userAgent) ?? [];
  const model = made.split(";").map((part) => part.trim()).find((part) => /^(iPhone|iPad)/.test(part)) ?? made.split(";").pop() ?? "";
  return (userAgentData?.platform && model === "K" ? userAgentData.platform : model.replace(/ Build.*/, "").trim()).slice(0, 60);
}
