/** The service worker: keeps the app's files, answers the round from this phone, helps the outbox along. */

// @ts-ignore -- built by tools/build.mjs
import { chinese } from "../../built/messages.js";
// @ts-ignore -- built by tools/build.mjs
import { templates } from "../../built/templates.js";
import { forgetBoards, keepAgain } from "./board.js";
import { countEntries } from "./entries.js";
import { lookOver } from "./mend.js";
import { OutboxEvent, drain } from "./outbox.js";
import { doubtOwner } from "./owner.js";
import { PLAN, PRACTICE, servePractice } from "./practice.js";
import { choicesIn } from "../views/frame_views.js";
import { serveOther, serveRound, serveSignOut } from "./serve.js";
import { dropOldFiles, keepFiles, takeFile } from "./shell_cache.js";
import { openShared, openStore, readMeta, writeMeta } from "./store.js";

/** @type {any} */
const worker = self;
/** @type {import("./shell_cache.js").Shell} */
const shell = worker.BULOU;
const OUTBOX = "outbox"; // the tag of Background Sync
const SWITCH = "/healthz"; // any page of the server remembers in its cookies what an address chooses

const shared = openShared();
const stores = new Map();
const tools = {
  shared,
  open: openOnce,
  shell,
  caches,
  fetch: (input, init) => fetch(input, init),
  now: () => Date.now(),
  storage: navigator.storage,
  random: (size) => crypto.getRandomValues(new Uint8Array(size)),
  templates,
  chinese,
  saved: tellSaved,
  remember,
};

worker.addEventListener("install", (event) => event.waitUntil(keepFiles(caches, shell)));
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("message", onMessage);
worker.addEventListener("sync", (event) => event.tag === OUTBOX && event.waitUntil(sendWaiting()));
worker.addEventListener("fetch", onFetch);

function onFetch(event) {
  const { request } = event;
  const { origin, pathname, searchParams } = new URL(request.url);
  if (origin !== location.origin) return;
  if (request.mode === "navigate") event.waitUntil(Promise.allSettled([dropFilesOfClosedPages(), lookOver(tools).spared]));
  if (request.method === "POST" && pathname === "/sign-in") return event.waitUntil(Promise.all([doubtOwner(shared), forgetBoards(caches)]));
  if (request.method === "POST" && pathname === "/sign-out") return event.respondWith(serveSignOut(request, tools));
  if (pathname.startsWith("/static/")) return event.respondWith(takeFile(caches, request, tools));
  if (pathname === "/round" || pathname.startsWith("/round/")) return event.respondWith(serveRound(request, tools));
  if (pathname === PRACTICE || (pathname.startsWith(`${PRACTICE}/`) && pathname !== PLAN)) return event.respondWith(servePractice(request, tools));
  if (request.method !== "GET" || request.mode !== "navigate") return;
  const chosen = choicesIn(searchParams);
  if (Object.keys(chosen).length) event.waitUntil(keepHere(chosen));
  event.respondWith(serveOther(request, tools, (work) => event.waitUntil(work)));
}

/** A page asks to be kept (`keep`, its address; `isSame`: the server had nothing new), or wishes the new release. */
function onMessage(event) {
  const { data, source } = event;
  if (data === "activate") worker.skipWaiting();
  if (data?.keep && source?.url.startsWith(`${location.origin}/`)) event.waitUntil(keepAgain(data.keep, Boolean(data.isSame), tools).catch(() => {}));
}

/** @param {string} userId */
function openOnce(userId) {
  if (!stores.has(userId)) stores.set(userId, openStore(userId));
  return stores.get(userId);
}

/** Keep here how pages shall look, and where there is signal in the server's cookies too. */
async function remember(chosen) {
  await keepHere(chosen);
  fetch(`${SWITCH}?${new URLSearchParams(chosen)}`, { redirect: "manual", credentials: "same-origin" }).catch(() => {});
}

/** @param {Record<string, string>} chosen */
function keepHere({ lang, ...look }) {
  return writeMeta(shared, lang ? { locale: lang, ...look } : look);
}

/** Wake the pages' outbox; where the browser can, let it send after the page is closed too. */
function tellSaved() {
  worker.clients.matchAll({ type: "window" }).then((pages) => pages.forEach((page) => page.postMessage("saved")));
  worker.registration.sync?.register(OUTBOX).catch(() => {});
}

/** Send what waits, unless somebody looks at a page, which does so; thrown back to the browser, which tries again. */
async function sendWaiting() {
  await lookOver(tools).all.catch(() => {});
  const pages = await worker.clients.matchAll({ type: "window" });
  const { current = "" } = await readMeta(shared, "current");
  if (pages.some(({ visibilityState }) => visibilityState === "visible")) return insist(current);
  const { shift = 0 } = current ? await readMeta(openOnce(current), "shift") : {};
  const wait = (ms, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      signal?.addEventListener("abort", () => resolve(clearTimeout(timer)));
    });
  const now = () => Date.now() + shift;
  const { kind } = await drain({ ...tools, now, wait, locks: navigator.locks }, { isForced: true });
  pages.forEach((page) => page.postMessage("sent"));
  if (kind === OutboxEvent.WAITING) throw new Error("not sent yet");
}

/** Let the browser come back while something waits: the page that sends it may be closed by then. */
async function insist(current) {
  const { waiting } = current ? await countEntries(openOnce(current)) : { waiting: 0 };
  if (waiting) throw new Error("left to the page");
}

/** Once all pages of the release before are closed, its files go; those of a release that waits stay. */
async function dropFilesOfClosedPages() {
  const { installing, waiting } = worker.registration;
  if (installing || waiting) return;
  const pages = await worker.clients.matchAll({ type: "window" });
  if (!pages.length) await dropOldFiles(caches, shell);
}
