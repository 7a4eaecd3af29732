/** The forms at a door: how a visit ended, a household, somebody leaving. */

import { Outcome } from "../rules/door_words.js";
import { EVENING, HOUSEHOLD_FIELDS, SATURDAY, TOMORROW, returnDays } from "../rules/forms.js";
import { sayDay } from "../rules/words.js";
import { where } from "./door_views.js";
import { doorLabel } from "./list_views.js";
import { formContext, leaveReasons, options, outcomes, personName } from "./word_views.js";

/**
 * @typedef {import("./word_views.js").Door} Door
 * @typedef {import("./word_views.js").Problem} Problem
 * @typedef {import("./word_views.js").Reader} Reader
 * @typedef {import("./word_views.js").Typed} Typed
 * @typedef {import("./word_views.js").Values} Values
 */

const VISIT_FIELDS = ["answer", "return_on", "note"];
const LEAVE_FIELDS = ["reason", "on", "note"];

/**
 * Return the form that asks how a visit ended: when to come back, or why not.
 * @param {Door} door
 * @param {Reader} reader
 * @param {Typed} typed
 * @param {Problem[]} problems
 */
export function visitView(door, reader, typed, problems) {
  const { _, today, locale } = reader;
  const words = { [EVENING]: _("This evening"), [TOMORROW]: _("Tomorrow"), [SATURDAY]: _("Saturday") };
  const place = where(door, reader);
  const others = Object.entries(outcomes(reader)).filter(([key]) => key !== Outcome.NOBODY_HOME);
  return {
    ...place,
    ...formContext(VISIT_FIELDS, typed, { problems, reader }),
    back: { href: place.here, label: place.title },
    action: `${place.here}/visits`,
    returns: Object.entries(returnDays(today)).map(([value, day]) => ({
      value,
      label: words[value],
      note: sayDay(day, locale),
    })),
    others: others.map(([value, label]) => ({ value, label })),
    seed: typed.seed,
  };
}

/**
 * Return the form that puts a household right.
 * @param {Door} door
 * @param {Reader} reader
 * @param {Typed} typed
 * @param {Problem[]} problems
 */
export function householdView(door, reader, typed, problems) {
  const place = where(door, reader);
  return {
    ...formContext(HOUSEHOLD_FIELDS, typed, { problems, reader }),
    heading: reader._("Correct the household"),
    kicker: place.kicker,
    back: { href: place.here, label: place.title },
    action: place.here,
    save: reader._("Save"),
    afters: [],
    after: "",
    hidden: hidden(typed, "seed", "was"),
  };
}

/**
 * Return the form for a household that no list has: `around` are the doors of its group.
 * @param {{group: Values, around: Values[]}} place
 * @param {Reader} reader
 * @param {Typed} typed
 * @param {Problem[]} problems
 */
export function newHouseholdView({ group, around }, reader, typed, problems) {
  const { _ } = reader;
  const afters = around.map((one) => ({ value: one.id, label: doorLabel(one) }));
  return {
    ...formContext([...HOUSEHOLD_FIELDS, "group"], typed, { problems, reader }),
    heading: _("Add a household"),
    kicker: [group.village, group.name].filter((part) => part).join(" · "),
    back: { href: `/round?group=${group.id}`, label: group.name },
    action: "/round/doors",
    save: _("Save, then who lives here"),
    afters: [{ value: "", label: _("At the end") }, ...afters],
    after: typed.after ?? "",
    hidden: hidden(typed, "seed", "household", "group"),
  };
}

/**
 * Return the question in which group a new household stands.
 * @param {Values[]} groups
 * @param {Reader} reader
 */
export function chooseGroupView(groups, { _ }) {
  return {
    heading: _("Add a household"),
    back: { href: "/round", label: _("All my doors") },
    groups: groups.map(({ id, name, village }) => ({ href: `/round/doors/new?group=${id}`, name, village })),
  };
}

/**
 * Return the form that says why somebody is not here.
 * @param {Values} person
 * @param {Door} door
 * @param {Reader} reader
 * @param {Typed} typed
 * @param {Problem[]} problems
 */
export function leaveView(person, door, reader, typed, problems) {
  const { _ } = reader;
  const here = `/round/people/${person.id}`;
  /** @type {Record<string, string>} */
  const notes = {
    dead: _("Write the day as the family says it"),
    moved: _("The registration moved too, or the person left for good"),
    duplicate: _("The other entry stays; the village head looks at both"),
    elsewhere: _("Lives and is registered in another place"),
  };
  const name = personName(person, reader);
  return {
    ...formContext(LEAVE_FIELDS, typed, { problems, reader }),
    heading: _("%(name)s is not here", { name }),
    kicker: where(door, reader).kicker,
    back: { href: here, label: name },
    action: `${here}/leavings`,
    reasons: options(leaveReasons(reader), (key) => notes[key]),
    hidden: hidden(typed, "seed"),
  };
}

/**
 * @param {Typed} typed
 * @param {string[]} names
 */
function hidden(typed, ...names) {
  return names.map((name) => ({ name, value: String(typed[name] ?? "") }));
}
