/** The outbox: everything that was recorded here, and what became of it. */

import { outboxView, pillView } from "../../views/outbox_views.js";
import { page, pageOrPart } from "../forms.js";

/**
 * @typedef {import("../forms.js").Host} Host
 * @typedef {import("../forms.js").Request} Request
 */

const MOST = 100; // entries listed; more are counted
const PILL = "pill"; // the part that pages ask for alone

/** @type {import("../router.js").Route[]} */
export const OUTBOX_ROUTES = [["GET", "/round/outbox", show]];

/**
 * Show what waits, what is held, and what has arrived; or the line about it alone.
 * @param {Request} request
 * @param {Host} host
 */
async function show(request, host) {
  if (!host.outbox) throw new TypeError("this host has no outbox");
  const { query } = request;
  if (query.get("part") === PILL) return page(host, "sync/_pill.html", { pill: pillView(await host.outbox.stand(), host.reader) });
  const { entries, standing } = await host.outbox.list(MOST);
  const context = outboxView(entries, { ...standing, is_leaving: query.has("leaving") }, host.reader);
  const pill = pillView(standing, host.reader); // of the same moment
  return pageOrPart(request, host, "sync/outbox.html", { ...context, pill });
}
