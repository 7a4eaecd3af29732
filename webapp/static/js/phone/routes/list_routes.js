/** The list of one's own doors. */

import { strip } from "../../rules/characters.js";
import { readFilter } from "../../rules/list.js";
import { GRID } from "../../views/list_head_views.js";
import { listView } from "../../views/list_views.js";
import { pageOrPart } from "../forms.js";

/**
 * @typedef {import("../forms.js").Host} Host
 * @typedef {import("../forms.js").Request} Request
 */

const LONGEST_QUERY = 100; // characters

/** @type {import("../router.js").Route[]} */
export const LIST_ROUTES = [["GET", "/round", showList]];

/**
 * Show the doors, all or those that a filter or a search leaves.
 * @param {Request} request
 * @param {Host} host
 */
async function showList(request, host) {
  const { query } = request;
  const asked = {
    group: query.get("group") ?? "",
    state: readFilter(query.get("state") ?? ""),
    query: Array.from(strip(query.get("q") ?? "")).slice(0, LONGEST_QUERY).join(""),
    show: query.get("show") === GRID ? GRID : "",
  };
  const { groups, households, names } = await host.data.readRound();
  return pageOrPart(request, host, "round/list.html", listView(groups, households, names, asked, host.reader));
}
