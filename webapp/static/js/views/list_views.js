/** The list of doors: counts first, then the doors in walking order. */

import { strip } from "../rules/characters.js";
import { DoorState } from "../rules/door.js";
import { ALL, DUE, countDoors, doorText, finder, inOrder, isDue, isShown, nextDoor, plain } from "../rules/list.js";
import { sayDay } from "../rules/words.js";
import { GRID, address, chooser, dueNotice, filters, heading, stats, switchTo } from "./list_head_views.js";

/**
 * @typedef {import("./list_head_views.js").Asked} Asked
 * @typedef {import("./word_views.js").Reader} Reader
 * @typedef {import("./word_views.js").Values} Values
 * @typedef {import("../rules/list.js").Household & {people_count: number, open_count: number}} Household
 * @typedef {Record<string, string[]>} Names of the people of each household
 */

/** All that is searched of a door, for as long as its record and the names there are the same. */
/** @type {WeakMap<object, {people: string[] | undefined, text: string}>} */
const SEARCHED = new WeakMap();

const LONG = 100; // doors; more of them take a slow phone a while to lay out

/**
 * Return the context of `/round`.
 * @param {Values[]} groups
 * @param {Household[]} households those of all own groups
 * @param {Names} names
 * @param {Asked} asked
 * @param {Reader} reader
 */
export function listView(groups, households, names, asked, reader) {
  const scope = scopeOf(groups, households, asked, reader);
  const inside = households.filter((one) => scope === ALL || scope === one.group);
  const counts = countDoors(inside, reader.today);
  const following = nextDoor(inside, reader.today);
  return {
    ...heading(groups, scope, asked, reader),
    groups: chooser(groups, households, { scope, asked, reader }),
    group: scope === ALL ? "" : scope,
    stats: stats(counts, scope, asked, reader),
    due: dueNotice(counts[DUE], scope, asked, reader),
    next: nextLink(following, reader),
    add_href: scope === ALL ? "/round/doors/new" : `/round/doors/new?group=${scope}`,
    ...shown(groups, asked.query ? households : inside, names, { asked, reader, following }),
    filters: filters(counts, scope, asked, reader),
    switch: switchTo(scope, asked, reader),
    query: asked.query,
    state: asked.state,
    show: asked.show,
    is_grid: asked.show === GRID,
  };
}

/**
 * Return one door as a row and as a tile; `found` are members who match a search.
 * @param {Values} household
 * @param {Reader} reader
 * @param {string[]} [found]
 */
export function doorRow(household, reader, found = []) {
  const { people_count: people, open_count: open } = household;
  return {
    id: household.id,
    href: `/round/doors/${household.id}`,
    number: household.door || household.number || "?",
    name: household.head_name,
    state: household.door_state,
    state_text: promise(household, reader),
    note: found.join(reader._(", ")) || peopleText(people, open, reader),
    count: people ? `${people - open}/${people}` : "",
    is_next: false,
  };
}

/**
 * Return a door's number and head as people call it.
 * @param {Values} household
 */
export function doorLabel({ door, number, head_name }) {
  return strip(`${door || number} ${head_name}`);
}

/**
 * Return the group shown: the one asked for, else the first with something to do.
 * @param {Values[]} groups
 * @param {Household[]} households
 * @param {Asked} asked
 * @param {Reader} reader
 * @returns {string}
 */
function scopeOf(groups, households, asked, reader) {
  const ids = groups.map((group) => group.id);
  if (ids.includes(asked.group) || asked.group === ALL) return asked.group;
  const hasWork = (id) => nextDoor(households.filter((one) => one.group === id), reader.today) !== null;
  return ids.find(hasWork) ?? ids[0] ?? ALL;
}

/**
 * @param {Values | null} household
 * @param {Reader} reader
 */
function nextLink(household, { _ }) {
  if (!household) return { href: "", label: "" };
  const label = _("Next door: %(door)s", { door: doorLabel(household) });
  return { href: `/round/doors/${household.id}`, label };
}

/**
 * Return the doors that filter and search leave, in sections by group.
 * @param {Values[]} groups
 * @param {Household[]} households
 * @param {Names} names
 * @param {{asked: Asked, reader: Reader, following: import("../rules/list.js").Household | null}} page
 */
function shown(groups, households, names, { asked, reader, following }) {
  const fits = finder(asked.query);
  const mayFit = finder(asked.query, (/** @type {Household} */ one) => searchedOf(one, names[one.id]));
  const isWanted = (one) => isShown(one, asked.state, reader.today) && (!asked.query || mayFit(one));
  const rowOf = (one) => {
    const found = asked.query ? (names[one.id] ?? []).filter((name) => fits(name)) : [];
    return found.length || fits(doorText(one)) ? [{ ...doorRow(one, reader, found), is_next: one === following }] : [];
  };
  const all = groups.map(({ id, name }) => ({
    title: name,
    doors: inOrder(households.filter((one) => one.group === id && isWanted(one)), asked.state).flatMap(rowOf),
  }));
  const sections = all.filter(({ doors }) => doors.length);
  const count = sections.reduce((sum, { doors }) => sum + doors.length, 0);
  return {
    sections,
    is_split: sections.length > 1 || Boolean(asked.query),
    found_text: reader.ngettext("%(num)s door", "%(num)s doors", count),
    is_long: count > LONG,
    empty: emptyText(groups, households, asked, reader),
  };
}

/**
 * Return all that is searched of a door, plain, as one text.
 * @param {Household} household
 * @param {string[] | undefined} people
 */
function searchedOf(household, people) {
  const known = SEARCHED.get(household);
  if (known && known.people === people) return known.text;
  const text = plain([doorText(household), ...(people ?? [])].join("\n"));
  SEARCHED.set(household, { people, text });
  return text;
}

/**
 * Return what to say, and what to do, where there is no door to show.
 * @param {Values[]} groups
 * @param {Household[]} households
 * @param {Asked} asked
 * @param {Reader} reader
 */
function emptyText(groups, households, asked, { _ }) {
  const everything = { href: address(groups.length > 1 ? ALL : "", ALL, asked.show), label: _("Show all doors") };
  if (!groups.length) {
    const text = _("The head of your village or community assigns groups. Ask there and look again.");
    return nothing(_("No group is assigned to you yet"), text);
  }
  if (!households.length) {
    const text = _("The agency loads the register. A household that you find can be added at once.");
    return nothing(_("No door in this group yet"), text);
  }
  if (asked.query) {
    const text = _("Try one word less: a door number, a name, or the household number.");
    return nothing(_("No door found"), text, everything);
  }
  return nothing(_("No door here"), _("Nothing is left in this part of the list."), { ...everything, state: "done" });
}

/**
 * @param {string} title
 * @param {string} text
 * @param {{href?: string, label?: string, state?: string}} [way]
 */
function nothing(title, text, { href = "", label = "", state = "not_visited" } = {}) {
  return { title, text, href, label, state };
}

/**
 * Return when to come back, "" where nobody promised.
 * @param {Values} household
 * @param {Reader} reader
 */
function promise(household, { _, today, locale }) {
  const day = household.return_on;
  if (household.door_state !== DoorState.COME_BACK || !day) return "";
  if (day === today) return _("Come back today");
  const said = { day: sayDay(day, locale) };
  const isPast = isDue(/** @type {Household} */ (household), today);
  return isPast ? _("Come back, since %(day)s", said) : _("Come back on %(day)s", said);
}

/**
 * @param {number} people
 * @param {number} open
 * @param {Reader} reader
 */
function peopleText(people, open, { _, ngettext }) {
  if (!people) return _("nobody listed");
  const said = ngettext("%(num)s person", "%(num)s people", people);
  return open ? said + _(", %(count)s open", { count: open }) : said;
}
