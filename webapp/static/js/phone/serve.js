/** The round from this phone: a browser's request in, the page out that the server would have sent. */

import { isSaidAnew } from "../rules/envelope.js";
import { pillView } from "../views/outbox_views.js";
import { findBoard, forgetBoards, isEnglish, keepBoard, withBand } from "./board.js";
import { hostOf } from "./host.js";
import { listOutbox, standOf } from "./outbox_data.js";
import { askServerWho, findOwner, forgetOwner } from "./owner.js";
import { answer, answerWithoutSignal, isOnline } from "./router.js";
import { paintAsOf, showClosed, showOffline } from "./surroundings.js";

const PATIENCE = 8_000; // ms for a page that is kept

/**
 * What the worker works with; `saved` hears that entries were kept, `remember` that a language was chosen.
 * @typedef {{
 *   shared: import("./store.js").Store, open: (userId: string) => import("./store.js").Store,
 *   shell: import("./shell_cache.js").Shell, caches: CacheStorage, fetch: typeof fetch, now: () => number,
 *   random: (size: number) => Uint8Array, templates: import("./render.js").Templates, chinese: Record<string, string>,
 *   saved: () => void, remember: (locale: string) => Promise<void>,
 * }} Tools
 * @typedef {import("./owner.js").Owner} Owner
 * @typedef {import("./forms.js").Answer} Answer
 */


/**
 * Answer a request of the round: from this phone where the round is on it, else from the server.
 * @param {Request} request
 * @param {Tools} tools
 * @returns {Promise<Response>}
 */
export async function serveRound(request, tools) {
  const owner = await findOwner(tools).catch(() => null);
  if (!owner) return serveOther(request, tools);
  const asked = await readRequest(request);
  const host = owner.isRevoked ? null : await hostFor(owner, asked.path, tools);
  if (!host) return respond(await showClosed(owner, tools), request, tools);
  if (isOnline(asked)) {
    const said = await askNetwork(asked, request, tools);
    return said ?? respond(await answerWithoutSignal(asked, host), request, tools);
  }
  return respond(await answer(asked, host), request, tools);
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
export async function serveSignOut(request, { fetch, caches, shared }) {
  await Promise.allSettled([forgetOwner(shared), forgetBoards(caches)]);
  return fetch(request).catch(() => Response.redirect(new URL("/", request.url).href, 303));
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
async function hostFor(owner, path, tools) {
  const { store, locale, theme, keeping, shift } = owner;
  const now = () => tools.now() + shift;
  const asset = (/** @type {string} */ file) => `${tools.shell.path}/${file}`;
  const { templates, chinese, random, saved, remember: chooseLocale } = tools;
  const askServer = (/** @type {any} */ asked) => askFor(asked, tools);
  const publicUrl = tools.shell.public_url;
  const around = async (/** @type {any} */ reader) => ({ pill: pillView(await standOf(store), reader) });
  const answers = { saved, publicUrl, askServer, around };
  const phone = { store, templates, chinese, asset, now, random, locale, theme, chooseLocale, ...answers };
  const host = await hostOf(phone, path);
  if (!host) return null;
  const list = (/** @type {number} */ most) => listOutbox(store, { data: host.data, now: now(), keeping, most });
  const append = async (drafts) => host.append(await settling(drafts, store));
  return { ...host, append, outbox: { stand: () => standOf(store), list } };
}

/**
 * Return drafts that name the held entry which each of them puts right: the same said once more by the same person.
 * @param {import("./journal.js").Draft[]} drafts
 * @param {import("./store.js").Store} store
 */
async function settling(drafts, store) {
  const held = await store.read(["journal"], (tx) => tx.objectStore("journal").index("held").getAll(1));
  if (!held.length) return drafts;
  const ofTurn = held.filter(({ answer, text }) => answer?.turn === "canvasser" && text !== null);
  const told = ofTurn.map(({ id, kind, subject, text }) => ({ id, kind, subject, body: JSON.parse(text).body }));
  const settled = (/** @type {import("./journal.js").Draft} */ draft) => told.find((one) => isSaidAnew(one, draft))?.id;
  return drafts.map((draft) => ({ settles: settled(draft), ...draft }));
}

/**
 * Read a browser's request, so far as a page needs it.
 * @param {Request} request
 * @returns {Promise<import("./forms.js").Request>}
 */
async function readRequest(request) {
  const { pathname, searchParams } = new URL(request.url);
  const headers = Object.fromEntries(request.headers);
  return { method: request.method, path: pathname, query: searchParams, form: await readForm(request), headers };
}

/** @param {Request} request */
async function readForm(request) {
  const form = new URLSearchParams();
  if (request.method !== "POST") return form;
  for (const [name, value] of await request.clone().formData()) if (typeof value === "string") form.append(name, value);
  return form;
}

/**
 * Send what only the server can do, with the token that its own pages would have carried; null without signal.
 * @param {import("./forms.js").Request} asked
 * @param {Request} request
 * @param {Tools} tools
 * @returns {Promise<Response | null>}
 */
async function askNetwork({ method, path, form }, { headers }, { fetch }) {
  const told = await askServerWho(fetch);
  if (told === 0) return null;
  const body = new URLSearchParams(form);
  if (typeof told !== "number") body.set("csrf_token", told.csrf_token);
  const accept = headers.get("Accept") ?? "text/html";
  try {
    return await fetch(path, { method, body, headers: { Accept: accept }, credentials: "same-origin", redirect: "follow" });
  } catch {
    return null;
  }
}

/**
 * Ask the server for a page that it may know; null without signal.
 * @param {import("./forms.js").Request} asked
 * @param {Tools} tools
 * @returns {Promise<Answer | null>}
 */
async function askFor({ path }, { fetch }) {
  if ((await askServerWho(fetch)) === 0) return null;
  const response = await fetch(path, { credentials: "same-origin" });
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.blob() };
}

/**
 * @param {Answer} said
 * @param {Request} request
 * @param {Tools} tools
 */
function respond({ status, headers, body }, request, { shell }) {
  if (status === 303) return Response.redirect(new URL(headers.Location, request.url).href, 303);
  const own = {
    "X-Bulou": "1",
    "Cache-Control": "no-store",
    "Content-Security-Policy": shell.csp,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
  };
  return new Response(request.method === "HEAD" ? null : body, { status, headers: { ...own, ...headers } });
}
