/** Pages that need no round: no signal, and this phone was closed. */

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
 * @param {Tools} tools
 * @returns {Promise<Answer>}
 */
export async function showOffline(owner, tools) {
  const context = { has_round: Boolean(owner && !owner.isRevoked) };
  return { status: UNAVAILABLE, headers: HTML, body: await paint("sync/offline.html", context, owner, tools) };
}

/**
 * Show that the village head has closed this phone.
 * @param {Owner} owner
 * @param {Tools} tools
 * @returns {Promise<Answer>}
 */
export async function showClosed(owner, tools) {
  return { status: FORBIDDEN, headers: HTML, body: await paint("sync/closed.html", {}, owner, tools) };
}

/**
 * @param {string} template
 * @param {Record<string, any>} context
 * @param {Owner | null} owner
 * @param {Tools} tools
 */
async function paint(template, context, owner, { shared, shell, templates, chinese }) {
  const { locale = "zh_Hans", theme = "" } = owner ?? (await readMeta(shared, "locale", "theme").catch(() => /** @type {Record<string, any>} */ ({})));
  const texts = textsIn(locale === "en" ? null : chinese);
  const asset = (/** @type {string} */ file) => `${shell.path}/${file}`;
  const render = renderer(templates, texts, asset, ({ message, params }) => texts._(message, params));
  const frame = { user: { is_authenticated: false }, locale, theme, plan: null, place: "", nav: [], notices: [], pill: null };
  return render(template, { ...frame, ...context });
}
