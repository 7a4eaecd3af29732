/** The round from this phone: a browser's request in, the page out that the server would have sent. */

import { pillView } from "../views/outbox_views.js";
import { findBoard, forgetBoards, isEnglish, keepBoard, withBand } from "./board.js";
import { ROUND_GONE, troubleOf } from "./faults.js";
import { hostOf } from "./host.js";
import { isSpared, lookOver } from "./mend.js";
import { listOutbox, standOf } from "./outbox_data.js";
import { findOwner, forgetOwner } from "./owner.js";
import { answer, answerWithoutSignal, isOnline } from "./router.js";
import { listSpared, spareEntries } from "./spare.js";
import { keepingNow } from "./storage.js";
import { StoreCode, StoreError } from "./store.js";
import { paintAsOf, showClosed, showOffline, showTrouble } from "./surroundings.js";
import { askFor, askNetwork, readRequest, respond } from "./traffic.js";

const PATIENCE = 8_000; // ms for a page that is kept

/**
 * What the worker works with; `saved` hears that entries were kept, `remember` how pages shall look.
 * @typedef {{
 *   shared: import("./store.js").Store, open: (userId: string) => import("./store.js").Store,
 *   shell: import("./shell_cache.js").Shell, caches: CacheStorage, fetch: typeof fetch, now: () => number,
 *   storage?: StorageManager, random: (size: number) => Uint8Array, templates: import("./render.js").Templates, chinese: Record<string, string>,
 *   saved: () => void, remember: (chosen: Record<string, string>) => Promise<void>,
 * }} Tools
 * @typedef {import("./owner.js").Owner} Owner
 */

/**
 * Answer a request of the round: from this phone where the round is on it, else from the server.
 * @param {Request} request
 * @param {Tools} tools
 * @returns {Promise<Response>}
 */
export async function serveRound(request, tools) {
  try {
    return await serveOwn(request, tools);
  } catch (error) {
    const trouble = troubleOf(error, request);
    if (!trouble) throw error;
    return tellTrouble(trouble, request, tools);
  }
}

/**
 * @param {Request} request
 * @param {Tools} tools
 */
async function serveOwn(request, tools) {
  const [owner, asked] = await Promise.all([findOwner(tools).catch(unlessKept), readRequest(request)]);
  if (!owner) return serveUnknown(request, tools);
  if (owner.isRevoked || !owner.plan) return respond(await showClosed(owner, tools), request, tools);
  const host = hostFor(owner, asked.path, tools);
  if (isOnline(asked)) {
    const said = await askNetwork(asked, request, tools);
    return said ?? respond(await answerWithoutSignal(asked, host), request, tools);
  }
  return respond(await answer(asked, host), request, tools);
}

/**
 * Send a request of the round on where no round is on this phone; what was typed stays on the page without signal.
 * @param {Request} request
 * @param {Tools} tools
 */
async function serveUnknown(request, tools) {
  if (request.method !== "POST") return serveOther(request, tools);
  try {
    return await tools.fetch(request.clone());
  } catch {
    return tellTrouble(ROUND_GONE, request, tools);
  }
}

/**
 * Say that nothing was saved, or cannot be shown, and keep what a form sent.
 * @param {import("../rules/problem.js").Problem} trouble
 * @param {Request} request
 * @param {Tools} tools
 */
async function tellTrouble(trouble, request, tools) {
  const asked = await readRequest(request);
  return respond(await showTrouble(trouble, asked, tools), request, tools);
}

/**
 * Return nobody where this browser keeps nothing at all; what the memory holds and does not show is trouble.
 * @param {any} error
 * @returns {null}
 */
function unlessKept(error) {
  if (error instanceof StoreError && error.code !== StoreCode.MISSING) throw error;
  return null;
}

/**
 * Answer a page that only the server has; without signal as it was seen last, or else say so and what works.
 * @param {Request} request
 * @param {Tools} tools
 * @param {(work: Promise<unknown>) => void} [later] lets work go on behind the answer
 */
export async function serveOther(request, tools, later = () => {}) {
  const kept = await findBoard(tools.caches, request.url, tools.now()).catch(() => null);
  try {
    const response = await (kept ? inTime(tools.fetch(request)) : tools.fetch(request));
    if (kept && isGateway(response)) return await showKept(kept, tools);
    later(keepBoard(response.clone(), request.url, tools).catch(() => {}));
    return response;
  } catch (error) {
    if (request.mode !== "navigate") throw error;
    return kept ? showKept(kept, tools) : answerOffline(request, tools);
  }
}

/**
 * Sign out, though the server hear of it or not; this phone shows nobody's pages any more.
 * @param {Request} request
 * @param {Tools} tools
 */
export async function serveSignOut(request, tools) {
  await Promise.allSettled([forgetOwner(tools), forgetBoards(tools.caches)]);
  return tools.fetch(request).catch(() => Response.redirect(new URL("/", request.url).href, 303));
}

/**
 * @param {Request} request
 * @param {Tools} tools
 */
async function answerOffline(request, tools) {
  const { href, pathname } = new URL("/village", request.url);
  const hasBoard = Boolean(await findBoard(tools.caches, href, tools.now()).catch(() => null));
  const owner = await findOwner(tools).catch(() => null);
  const { pathname: asked } = new URL(request.url);
  if (asked === "/" && hasBoard) return Response.redirect(href, 303);
  if (asked === "/" && owner) return Response.redirect(new URL("/round", request.url).href, 303);
  return respond(await showOffline(owner, { board: hasBoard ? pathname : "" }, tools), request, tools);
}

/**
 * Show a page as it was seen last.
 * @param {import("./board.js").Kept} kept
 * @param {Tools} tools
 */
async function showKept({ response, asOf, today }, tools) {
  const locale = (await isEnglish(response)) ? "en" : "zh_Hans";
  return withBand(response, await paintAsOf({ asOf, today, locale }, tools));
}

/**
 * Tell whether something before our server answered that the server cannot be reached.
 * @param {Response} response
 */
function isGateway({ status, headers }) {
  return status >= 502 && status <= 504 && !headers.get("X-Bulou");
}

/**
 * Return an answer, or throw where none comes in the time for which somebody looks at an empty page.
 * @param {Promise<Response>} answer
 * @returns {Promise<Response>}
 */
async function inTime(answer) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let late;
  const limit = new Promise((_resolve, reject) => {
    late = setTimeout(() => reject(new Error("no answer in time")), PATIENCE);
  });
  return /** @type {Promise<Response>} */ (Promise.race([answer, limit]).finally(() => clearTimeout(late)));
}

/**
 * Return the host of the owner's pages, with the line on the outbox around each of them.
 * @param {Owner} owner
 * @param {string} path
 * @param {Tools} tools
 */
function hostFor(owner, path, tools) {
  const { store, user, plan, locale, theme, letters, keeping, shift } = owner;
  const now = () => tools.now() + shift;
  const asset = (/** @type {string} */ file) => `${tools.shell.path}/${file}`;
  const { templates, chinese, random, saved, remember: choose } = tools;
  const askServer = (/** @type {any} */ asked) => askFor(asked, tools);
  const publicUrl = tools.shell.public_url;
  const around = async (/** @type {any} */ reader) => ({ pill: pillView(await standOf(store), reader) });
  const spare = (/** @type {any[]} */ rows) => spareEntries(tools.caches, store, rows);
  const ready = () => lookOver(tools).all;
  const answers = { ready, spare, saved, publicUrl, askServer, around };
  const look = { locale, theme, letters, choose };
  const phone = { store, user, plan, templates, chinese, asset, now, random, ...look, ...answers };
  const host = hostOf(phone, path);
  const list = async (/** @type {number} */ most) => {
    const spared = isSpared(tools) ? await listSpared(tools.caches, store) : null;
    return listOutbox(store, { data: host.data, now: now(), keeping: await keepingNow(tools.storage, keeping), spared, most });
  };
  return { ...host, outbox: { stand: () => standOf(store), list } };
}
