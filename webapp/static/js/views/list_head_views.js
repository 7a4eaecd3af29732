/** What stands over the list of doors: which group, how many of what, and the ways to narrow it. */

import { DoorState } from "../rules/door.js";
import { ALL, DUE, TO_VISIT, isShown } from "../rules/list.js";

/**
 * What an address asks of the list: group ("" is one's own choice), filter, words, shape.
 * @typedef {{group: string, state: string, query: string, show: string}} Asked
 * @typedef {import("../rules/list.js").Household} Household
 * @typedef {import("./word_views.js").Reader} Reader
 * @typedef {import("./word_views.js").Values} Values
 */

export const GRID = "grid";

/**
 * Return whose doors these are.
 * @param {Values[]} groups
 * @param {string} scope
 * @param {Asked} asked
 * @param {Reader} reader
 */
export function heading(groups, scope, asked, { _ }) {
  const group = groups.find((one) => one.id === scope);
  if (asked.query || !group) return { title: _("All my doors"), kicker: "" };
  return { title: group.name, kicker: group.village };
}

/**
 * Return the groups to choose from, each with how much is left to do there.
 * @param {Values[]} groups
 * @param {Household[]} households
 * @param {{scope: string, asked: Asked, reader: Reader}} page
 */
export function chooser(groups, households, { scope, asked, reader }) {
  if (groups.length < 2) return [];
  const left = households.filter((one) => isShown(one, TO_VISIT, reader.today));
  const chips = [...groups, { id: ALL, name: reader._("All") }];
  return chips.map(({ id, name }) => ({
    href: address(id, ALL, asked.show),
    label: name,
    count: left.filter((one) => id === ALL || id === one.group).length,
    is_current: id === scope && !asked.query,
  }));
}

/**
 * Return the two counts that matter most.
 * @param {Record<string, number>} counts
 * @param {string} scope
 * @param {Asked} asked
 * @param {Reader} reader
 */
export function stats(counts, scope, asked, { _ }) {
  return [
    {
      label: _("Still to do"),
      count: counts[TO_VISIT],
      href: address(scope, TO_VISIT, asked.show),
      state: "part",
    },
    {
      label: _("Done of %(total)s", { total: counts[ALL] }),
      count: counts[DoorState.DONE],
      href: address(scope, DoorState.DONE, asked.show),
      state: "done",
    },
  ];
}

/**
 * Return the counts that narrow the list; a count of nothing is left out.
 * @param {Record<string, number>} counts
 * @param {string} scope
 * @param {Asked} asked
 * @param {Reader} reader
 */
export function filters(counts, scope, asked, { _ }) {
  const words = {
    [ALL]: _("All"),
    [TO_VISIT]: _("Still to do"),
    [DoorState.NOT_VISITED]: _("To visit"),
    [DoorState.COME_BACK]: _("Come back"),
    [DoorState.PART]: _("Part done"),
    [DoorState.DONE]: _("Done"),
    [DoorState.REFUSED]: _("Refused"),
    [DoorState.CLOSED]: _("Closed"),
  };
  const kept = Object.entries(words).filter(([key]) => counts[key] || [ALL, TO_VISIT, asked.state].includes(key));
  return kept.map(([key, label]) => ({
    href: address(scope, key, asked.show),
    label,
    count: counts[key],
    is_current: key === asked.state,
  }));
}

/**
 * Return how many doors were promised for today.
 * @param {number} count
 * @param {string} scope
 * @param {Asked} asked
 * @param {Reader} reader
 */
export function dueNotice(count, scope, asked, { ngettext }) {
  const text = ngettext("%(num)s door to see again today", "%(num)s doors to see again today", count);
  return { count, text, href: address(scope, DUE, asked.show) };
}

/**
 * Return the way from rows to doors and back.
 * @param {string} scope
 * @param {Asked} asked
 * @param {Reader} reader
 */
export function switchTo(scope, asked, { _ }) {
  const isGrid = asked.show === GRID;
  return {
    href: address(scope, asked.state, isGrid ? "" : GRID),
    label: isGrid ? _("As a list") : _("As doors"),
    icon: isGrid ? "list" : "board",
  };
}

/**
 * Return the address of a list.
 * @param {string} scope
 * @param {string} state
 * @param {string} show
 */
export function address(scope, state, show) {
  const wanted = { group: scope, state: state === ALL ? "" : state, show };
  const query = new URLSearchParams(Object.entries(wanted).filter(([, text]) => text));
  return String(query) ? `/round?${query}` : "/round";
}
