/** The phone as the routes see it, made anew for each request. */

import { newId } from "../rules/ids.js";
import { dayOf } from "../rules/instant.js";
import { frameView } from "../views/frame_views.js";
import { say } from "../views/word_views.js";
import { mintSlip, readLease } from "./device.js";
import { findEntry } from "./entries.js";
import { append } from "./journal.js";
import { lossNotices } from "./loss.js";
import { renderer } from "./render.js";
import { roundData } from "./round_data.js";
import { keepMeta, metaOf, readMeta } from "./store.js";
import { leaseNotices } from "./slips.js";
import { textsIn } from "./texts.js";

/**
 * What the worker has: one person's store, what was built, clock and chance, and the reader's choices.
 * `user` and `plan` are those of the store; `now` tells milliseconds, `choose` remembers how pages shall look, `saved` hears that entries were kept,
 * `ready` waits until the journal is whole, `spare` keeps entries a second time, `around` is what pages have around them besides.
 * @typedef {{
 *   store: import("./store.js").Store, user: any, plan: any,
 *   templates: import("./render.js").Templates, chinese: Record<string, string>, asset: (path: string) => string,
 *   now: () => number, random: (size: number) => Uint8Array, offset?: number,
 *   publicUrl: string, askServer?: (request: import("./forms.js").Request) => Promise<import("./forms.js").Answer | null>,
 *   locale: string, theme: string, letters: string, choose: (chosen: Record<string, string>) => Promise<void>,
 *   ready?: () => Promise<void>, spare?: (rows: import("./journal.js").Row[]) => Promise<void>, saved?: () => void, newSeed?: () => string, around?: (reader: import("../views/word_views.js").Reader) => Promise<object>,
 * }} Phone
 * @typedef {import("../views/frame_views.js").Notice} Notice
 */

const ID_BYTES = 10; // of chance in an id
const PART = /(^|\/)_/; // of a page, which has no place for notices
const MOST_NOTICES = 5; // older ones say nothing new

/**
 * Return the host of a request for the page at `path`.
 * @param {Phone} phone
 * @param {string} path
 * @returns {import("./forms.js").Host}
 */
export function hostOf(phone, path) {
  const { store, user, plan, now, random, offset, locale } = phone;
  const reader = { plan, today: dayOf(now()), locale, ...textsIn(locale === "en" ? null : phone.chinese) };
  return {
    reader,
    user,
    now,
    newSeed: phone.newSeed ?? (() => newId(now(), random(ID_BYTES))),
    data: roundData(store),
    findEntry: (id) => findEntry(store, id),
    append: (drafts) => keep(phone, drafts, { now, random, offset, mint: mintSlip }),
    readLease: () => readLease(store, now()),
    publicUrl: phone.publicUrl,
    askServer: phone.askServer,
    tell: (text, kind = "good", undo = null) => addNotice(store, { kind, text, undo }).catch(() => {}), // what it tells of is saved
    choose: phone.choose,
    render: painter(phone, reader, user, path),
  };
}

/**
 * @param {Phone} phone
 * @param {import("./journal.js").Draft[]} drafts
 * @param {import("./journal.js").Host} host
 */
async function keep({ store, ready, spare, saved }, drafts, host) {
  await ready?.().catch(() => {}); // numbers must not be given twice
  const rows = await append(store, drafts, host);
  await spare?.(rows.map(({ is_repeated, ...row }) => row)).catch(() => {}); // one copy is there
  saved?.();
  return rows;
}

/**
 * Return what renders a page in its surroundings, with what was just done said on it once.
 * @param {Phone} phone
 * @param {import("../views/word_views.js").Reader} reader
 * @param {import("../views/frame_views.js").User} user
 * @param {string} path
 */
function painter({ store, templates, asset, theme, letters, now, around }, reader, user, path) {
  const render = renderer(templates, reader, asset, (problem) => say(problem, reader));
  return async (template, context) => {
    const frame = (/** @type {Notice[]} */ notices) => frameView(reader, user, { path, theme, letters, notices });
    if (PART.test(template)) return render(template, { ...frame([]), ...context });
    const [said, lost, lease, more] = await Promise.all([
      takeNotices(store).catch(() => []),
      lossNotices(store, path, { now: now(), reader }),
      readLease(store, now()),
      around?.(reader),
    ]);
    const notices = [...said, ...lost, ...leaseNotices(lease, path, reader)];
    return render(template, { ...frame(notices), ...more, ...context });
  };
}

/**
 * Say on the next page what was done; what was done before is not offered back any more.
 * @param {import("./store.js").Store} store
 * @param {Notice} notice
 */
function addNotice(store, notice) {
  return store.write(["meta"], async (tx) => {
    const { notices = [] } = await metaOf(tx, ["notices"]);
    const earlier = notices.map((/** @type {Notice} */ { kind, text }) => ({ kind, text }));
    await keepMeta(tx, { notices: [...earlier, notice].slice(-MOST_NOTICES) });
  });
}

/**
 * Return the notices that no page has said yet, and forget them.
 * @param {import("./store.js").Store} store
 * @returns {Promise<Notice[]>}
 */
async function takeNotices(store) {
  const { notices = [] } = await readMeta(store, "notices");
  if (!notices.length) return [];
  return store.write(["meta"], async (tx) => {
    const { notices: said = [] } = await metaOf(tx, ["notices"]);
    await keepMeta(tx, { notices: [] });
    return said;
  });
}
