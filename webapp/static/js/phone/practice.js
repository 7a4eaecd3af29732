/** The practice village: the pages of the round from a database of its own, never sent, thrown away afterwards. */

import { deleteDB } from "../../vendor/idb-8.0.4.min.js";
import { importKey } from "../rules/code.js";
import { dayOf } from "../rules/instant.js";
import { mintReference } from "../rules/reference.js";
import { coachView } from "../views/coach_views.js";
import { qrSvg } from "../views/qr.js";
import { keepDoors } from "./doors.js";
import { listEntries } from "./entries.js";
import { hostOf } from "./host.js";
import { findOwner } from "./owner.js";
import { practiceVillage } from "./practice_village.js";
import { answer } from "./router.js";
import { serveOther } from "./serve.js";
import { keepMeta, readMeta } from "./store.js";
import { readRequest, respond } from "./traffic.js";

/**
 * @typedef {import("./serve.js").Tools} Tools
 * @typedef {import("./store.js").Store} Store
 * @typedef {import("./forms.js").Answer} Answer
 */

export const PRACTICE = "/practice";
const PERSON = "practice"; // whose database it is
export const PLAN = `${PRACTICE}/plan.json`;
const END = `${PRACTICE}/end`;
const BLOCK = 0; // of slip numbers, which no device is ever given
const SHOWN = /RF\d\d/g; // a number's beginning; "RF00" is none that any bank takes
const NAMED = /RF00(\d{6})(\d{6})/g;
const ROUND = /((?:href|action|hx-get)=")\/round(?=[/?"])/g;
const NOON = "T12:00:00+08:00";
const LEASE = { block: BLOCK, number: 0, until: "9999-12-31", most_slips: 9999, most_fen: 1e10, used_slips: 0, used_fen: 0 };

/**
 * Answer a request of the practice village.
 * @param {Request} request
 * @param {Tools} tools
 * @returns {Promise<Response>}
 */
export async function servePractice(request, tools) {
  const asked = await readRequest(request);
  const store = tools.open(PERSON);
  if (asked.path === END && asked.method === "POST") return respond(await throwAway(store, tools), request, tools);
  const known = await settle(store, tools).catch(() => null);
  if (!known) return serveOther(request, tools);
  const path = named(asked.path.replace(PRACTICE, "/round"));
  const host = await practiceHost(store, path, known, tools);
  if (path === "/round/outbox") return respond(toStart(), request, tools);
  const said = await answer({ ...asked, path, query: rename(asked.query), form: rename(asked.form) }, host);
  return respond(disguise(said), request, tools);
}

/**
 * Return what the village needs, made where it is not here yet: the plan is this phone's own, else the server's.
 * @param {Store} store
 * @param {Tools} tools
 */
async function settle(store, tools) {
  const known = await readMeta(store, "user", "plan", "shift");
  if (known.plan) return known;
  const owner = await findOwner(tools).catch(() => null);
  const own = owner && (await readMeta(owner.store, "plan")).plan;
  const plan = own ?? (await (await tools.fetch(PLAN)).json());
  const shift = Date.parse(plan.demo_on + NOON) - tools.now();
  const { user, groups, doors, authors } = practiceVillage(dayOf(tools.now() + shift));
  const key = await importKey(new Uint8Array(32));
  const device = { id: user.id, token: "", block: BLOCK, user: user.id, counter: 0, last_seq: 0, last_digest: "" };
  await store.write(["doors", "lists", "meta"], async (tx) => {
    await keepDoors(tx, doors);
    await keepMeta(tx, { user, groups, authors, device, plan, shift, lease: { ...LEASE, key }, own_slips: {} });
  });
  return { user, plan, shift };
}

/**
 * @param {Store} store
 * @param {string} path
 * @param {Record<string, any>} known
 * @param {Tools} tools
 */
async function practiceHost(store, path, { user, plan, shift }, tools) {
  const { templates, chinese, random, shell } = tools;
  const { locale = "zh_Hans", theme = "", letters = "" } = await readMeta(tools.shared, "locale", "theme", "letters");
  const asset = (/** @type {string} */ file) => `${shell.path}/${file}`;
  const now = () => tools.now() + shift;
  const about = { publicUrl: shell.public_url, locale, theme, letters, choose: tools.remember };
  const host = hostOf({ store, user, plan, templates, chinese, asset, now, random, ...about }, path);
  const render = async (/** @type {string} */ template, /** @type {Record<string, any>} */ context) => {
    const { waiting } = await listEntries(store);
    const practice = coachView(path, waiting.map(({ kind }) => kind), host.reader);
    return host.render(template, { practice, pill: null, user: { is_authenticated: false }, ...unpayable(context, host) });
  };
  return { ...host, render };
}

/**
 * Return the context of a page without any code that a bank could take for a slip's.
 * @param {Record<string, any>} context
 * @param {import("./forms.js").Host} host
 */
function unpayable(context, { reader, publicUrl }) {
  const url = `${publicUrl}${PRACTICE}`.toUpperCase();
  const worthless = { url, qr: qrSvg(url, reader._("Practice")) };
  const plain = (/** @type {any} */ one) => ("qr" in one ? { ...one, ...worthless } : one);
  const { slips, papers } = context;
  const lists = { ...(slips && { slips: slips.map(plain) }), ...(papers && { papers: papers.map(plain) }) };
  return { ...plain(context), ...lists };
}

/**
 * Forget the village and everything that was done in it.
 * @param {Store} store
 * @param {Tools} tools
 * @returns {Promise<Answer>}
 */
async function throwAway(store, tools) {
  store.close();
  await deleteDB(store.name);
  const owner = await findOwner(tools).catch(() => null);
  return { ...toStart(), headers: { Location: owner ? "/round" : "/" } };
}

/** @returns {Answer} */
function toStart() {
  return { status: 303, headers: { Location: PRACTICE }, body: "" };
}

/**
 * Turn an answer of the round into one of the practice village.
 * @param {Answer} said
 * @returns {Answer}
 */
function disguise({ status, headers, body }) {
  const { Location } = headers;
  const there = Location && { Location: Location.replace("/round", PRACTICE).replace(SHOWN, "RF00") };
  const text = typeof body === "string" ? body.replace(ROUND, `$1${PRACTICE}`).replace(SHOWN, "RF00") : body;
  return { status, headers: { ...headers, ...there, "X-Practice": "1" }, body: text };
}

/** @param {URLSearchParams} fields */
function rename(fields) {
  return new URLSearchParams([...fields].map(([name, value]) => [name, named(value)]));
}

/**
 * Return a text with the numbers of practice slips as the journal has them.
 * @param {string} text
 */
function named(text) {
  return text.replace(NAMED, (_all, block, counter) => mintReference(Number(block), Number(counter)));
}
