/** Pages that need no round: no signal, and this phone was closed. */

import { dayOf, sayInstant } from "../rules/instant.js";
import { sayDay } from "../rules/words.js";
import { isFragment, keptForm } from "./forms.js";
import { renderer } from "./render.js";
import { readMeta } from "./store.js";
import { textsIn } from "./texts.js";

/**
 * @typedef {import("./forms.js").Answer} Answer
 * @typedef {import("./owner.js").Owner} Owner
 * @typedef {import("./serve.js").Tools} Tools
 */

const HTML = { "Content-Type": "text/html; charset=utf-8" };
const UNAVAILABLE = 503;
const FORBIDDEN = 403;

/**
 * Show that a page wants signal, and what works without.
 * @param {Owner | null} owner
 * @param {{board: string}} kept address of the board as it was seen last, "" is none
 * @param {Tools} tools
 * @returns {Promise<Answer>}
 */
export async function showOffline(owner, { board }, tools) {
  const context = () => ({ has_round: Boolean(owner && !owner.isRevoked), board });
  return { status: UNAVAILABLE, headers: HTML, body: await paint("sync/offline.html", context, owner, tools) };
}

/**
 * Show that the village head has closed this phone.
 * @param {Owner} owner
 * @param {Tools} tools
 * @returns {Promise<Answer>}
 */
export async function showClosed(owner, tools) {
  return { status: FORBIDDEN, headers: HTML, body: await paint("sync/closed.html", () => ({}), owner, tools) };
}

/**
 * Show what this phone cannot do just now, with what a form sent, to be sent again.
 * @param {import("../rules/problem.js").Problem} trouble
 * @param {import("./forms.js").Request} asked
 * @param {Tools} tools
 * @returns {Promise<Answer>}
 */
export async function showTrouble(trouble, asked, tools) {
  const isPart = isFragment(asked);
  const { code, message } = trouble;
  const kept = isPart ? null : keptForm(asked);
  const context = (/** @type {import("./texts.js").Texts} */ { _ }) => ({ status: UNAVAILABLE, code, messages: [_(message)], kept });
  const headers = isPart ? { ...HTML, "HX-Retarget": "#notices", "HX-Reswap": "innerHTML" } : HTML;
  return { status: UNAVAILABLE, headers, body: await paint(isPart ? "_problem.html" : "problem.html", context, null, tools) };
}

/**
 * Return the band on a page that is shown as it was.
 * @param {{asOf: number, today: number, locale: string}} kept instants in ms, by the calendar of the page
 * @param {Tools} tools
 */
export async function paintAsOf({ asOf, today, locale }, tools) {
  const [then, time] = [dayOf(asOf), sayInstant(asOf).slice(11, 16)];
  const said = then === dayOf(today) ? time : `${sayDay(then, locale)} ${time}`;
  const { theme = "" } = await readMeta(tools.shared, "theme").catch(() => /** @type {Record<string, any>} */ ({}));
  return paintIn({ locale, theme }, "sync/_as_of.html", () => ({ time: said }), tools);
}

/**
 * @param {string} template
 * @param {(texts: import("./texts.js").Texts) => Record<string, any>} context
 * @param {Owner | null} owner
 * @param {Tools} tools
 */
async function paint(template, context, owner, tools) {
  const known = owner ?? (await readMeta(tools.shared, "locale", "theme", "letters").catch(() => /** @type {Record<string, any>} */ ({})));
  const { locale = "zh_Hans", theme = "", letters = "" } = known;
  return paintIn({ locale, theme, letters }, template, context, tools);
}

/**
 * @param {{locale: string, theme: string, letters?: string}} reader
 * @param {string} template
 * @param {(texts: import("./texts.js").Texts) => Record<string, any>} context
 * @param {Tools} tools
 */
function paintIn({ locale, theme, letters = "" }, template, context, { shell, templates, chinese }) {
  const texts = textsIn(locale === "en" ? null : chinese);
  const asset = (/** @type {string} */ file) => `${shell.path}/${file}`;
  const render = renderer(templates, texts, asset, ({ message, params }) => texts._(message, params));
  const frame = { user: { is_authenticated: false }, locale, theme, letters, plan: null, place: "", nav: [], notices: [], pill: null };
  return render(template, { ...frame, ...context(texts) });
}
