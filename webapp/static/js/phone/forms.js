/** What the routes of the round share: what was typed, the page's seed, and a form shown again. */

import { isSeed } from "../rules/ids.js";
import { Forbidden, Missing, Refusal } from "../rules/problem.js";

/**
 * What a page asks of the phone. `path` has no query; `headers` are in lower case.
 * @typedef {{
 *   method: string, path: string, query: URLSearchParams, form: URLSearchParams,
 *   headers: Record<string, string>,
 * }} Request
 * @typedef {{status: number, headers: Record<string, string>, body: string | Blob}} Answer
 */

/**
 * What the routes take from the phone, made anew for each request: whose page it is, the round's data
 * with the own entries laid over it, the journal, and the next page's notices.
 * @typedef {{
 *   reader: import("../views/word_views.js").Reader,
 *   user: {id: string, name: string, role: string, place: string},
 *   now: () => number,
 *   newSeed: () => string,
 *   data: Data,
 *   findEntry: (id: string) => Promise<Row | undefined>,
 *   append: (drafts: import("./journal.js").Draft[]) => Promise<Row[]>,
 *   tell: (text: string, kind?: string, undo?: import("../views/frame_views.js").Undo | null) => Promise<void>,
 *   choose: (chosen: Record<string, string>) => Promise<void>,
 *   render: (template: string, context: Values) => Promise<string>,
 *   readLease: () => Promise<{slips: number, fen: number, is_over: boolean} | null>,
 *   publicUrl: string,
 *   outbox?: {stand: () => Promise<any>, list: (most: number) => Promise<any>},
 *   askServer?: (request: Request) => Promise<Answer | null>,
 * }} Host what `askServer` asks the server answers, null without signal
 * @typedef {import("./journal.js").Row & {is_repeated?: boolean}} Row
 */

/**
 * The records of the round as the canvasser sees them; what is not on the phone is Missing.
 * @typedef {{
 *   listOwnGroups: () => Promise<Values[]>,
 *   listDoors: (groupIds: string[]) => Promise<any[]>,
 *   readRound: () => Promise<{groups: Values[], households: any[], names: Record<string, string[]>}>,
 *   getDoor: (householdId: string) => Promise<Door>,
 *   getPerson: (personId: string) => Promise<{person: Values, door: Door}>,
 *   getSlip: (reference: string) => Promise<{slip: Values, door: Door, issuer: Values, paid_on: string}>,
 * }} Data
 * @typedef {import("../views/word_views.js").Door} Door
 * @typedef {import("../rules/problem.js").Problem} Problem
 * @typedef {import("../rules/typed.js").Typed} Typed
 * @typedef {Record<string, any>} Values
 */

const SEVERAL = ["special_groups"]; // fields that a form may send more than once
const HTML = { "Content-Type": "text/html; charset=utf-8" };

/**
 * Return what was typed: texts, and lists of texts where a form may send several.
 * @param {Request} request
 * @param {Host} host
 * @returns {Typed & {seed: string}}
 */
export function readTyped({ form }, host) {
  const names = [...new Set(form.keys())].filter((name) => !SEVERAL.includes(name));
  return {
    ...Object.fromEntries(names.map((name) => [name, form.get(name) ?? ""])),
    ...Object.fromEntries(SEVERAL.map((name) => [name, form.getAll(name)])),
    seed: readSeed(form, host),
  };
}

/**
 * Return the seed that the page was shown with, or a new one.
 * @param {URLSearchParams} form
 * @param {Host} host
 */
export function readSeed(form, host) {
  const seed = form.get("seed") ?? "";
  return isSeed(seed) ? seed : host.newSeed();
}

/**
 * Show a form: empty, or with all that was typed and what is wrong with it.
 *
 * What is not there, or not one's own, is no matter of typing and goes on to the problem page.
 * @param {Host} host
 * @param {string} template
 * @param {(problems: Problem[]) => Values} view
 * @param {unknown} [refusal]
 */
export async function showAgain(host, template, view, refusal = null) {
  if (refusal === null) return page(host, template, view([]));
  if (!(refusal instanceof Refusal) || refusal instanceof Missing || refusal instanceof Forbidden) throw refusal;
  return page(host, template, view(refusal.problems), 422);
}

/**
 * Render a page.
 * @param {Host} host
 * @param {string} template
 * @param {Values} context
 * @returns {Promise<Answer>}
 */
export async function page(host, template, context, status = 200) {
  return { status, headers: HTML, body: await host.render(template, context) };
}

/**
 * Render `<feature>/<noun>.html`, or its `_<noun>.html` where htmx asked for that part alone.
 * @param {Request} request
 * @param {Host} host
 * @param {string} template
 * @param {Values} context
 */
export function pageOrPart(request, host, template, context, status = 200) {
  const place = template.lastIndexOf("/") + 1;
  const part = `${template.slice(0, place)}_${template.slice(place)}`;
  return page(host, isFragment(request) ? part : template, context, status);
}

/**
 * Tell whether htmx asks for a part of the page it already shows.
 * @param {Request} request
 */
export function isFragment({ headers }) {
  const isPart = headers["hx-request"] === "true" && !("hx-history-restore-request" in headers);
  return isPart && !headers["hx-boosted"];
}

/**
 * Return the form that takes back what was just done.
 * @param {string} action
 * @param {Record<string, string>} values
 * @returns {import("../views/frame_views.js").Undo}
 */
export function undoOf(action, values) {
  return { action, fields: Object.entries(values).map(([name, value]) => ({ name, value })) };
}

/**
 * Send the browser on to another page.
 * @param {string} location
 * @returns {Answer}
 */
export function redirect(location) {
  return { status: 303, headers: { Location: location }, body: "" };
}

/**
 * Return what a form sent, so that it can be sent again when the phone's memory has room.
 * @param {{method: string, form: URLSearchParams}} request
 * @returns {[string, string][] | null}
 */
export function keptForm({ method, form }) {
  return method === "POST" ? [...form].filter(([name]) => name !== "csrf_token") : null;
}
