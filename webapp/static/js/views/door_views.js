/** A door: where one stands, who is listed, what became of each, and the one thing to do next. */

import { Outcome as VisitOutcome } from "../rules/door_words.js";
import { mayEnrol } from "../rules/eligibility.js";
import { neighbours, nextDoor } from "../rules/list.js";
import { Step, needsTelling, outcomeOf } from "../rules/outcome.js";
import { sayDay } from "../rules/words.js";
import { doorLabel, doorRow } from "./list_views.js";
import { aboutPerson, badgeOf, leftText, outcomes, personName, reasonText } from "./word_views.js";

/**
 * @typedef {import("./word_views.js").Door} Door
 * @typedef {import("./word_views.js").Outcome} Outcome
 * @typedef {import("./word_views.js").Reader} Reader
 * @typedef {import("./word_views.js").Values} Values
 * @typedef {{person: any, outcome: Outcome}} Known
 */

/**
 * Return the context of a door's page: `around` are the doors of its group.
 * @param {Door} door
 * @param {any[]} around
 * @param {Reader} reader
 * @param {string} seed
 */
export function doorView(door, around, reader, seed) {
  const household = /** @type {any} */ (door.household);
  const known = knownOf(door, reader);
  const present = presentOf(door, reader);
  const [before, behind] = neighbours(around, household);
  const place = where(door, reader);
  return {
    ...place,
    door: doorRow(household, reader),
    state: household.door_state,
    is_unlisted: household.is_unlisted,
    note: household.note,
    phone: household.phone,
    before: way(before),
    behind: way(behind),
    people: present.map((one) => personRow(one, reader)),
    left: known.filter(({ person }) => person.left_reason).map((one) => personRow(one, reader)),
    told: toldTo(present, reader),
    main: mainAction(door, around, reader),
    visits: door.visits.map((visit) => visitRow(visit, door, reader)),
    visit_href: `${place.here}/visits/new`,
    edit_href: `${place.here}/edit`,
    seed,
  };
}

/**
 * Return where one is: address, title, the place over it, and the way back to the list.
 * @param {Door} door
 * @param {Reader} reader
 */
export function where({ household, group }, { _ }) {
  const number = household.number ? _("Household %(number)s", { number: household.number }) : "";
  return {
    here: `/round/doors/${household.id}`,
    title: doorLabel(household),
    kicker: [group.village, group.name, number].filter((part) => part).join(" · "),
    back: { href: `/round?group=${group.id}`, label: group.name },
  };
}

/**
 * Return one visit in a line.
 * @param {Values} visit
 * @param {Reader} reader
 */
export function visitText(visit, reader) {
  const outcome = outcomes(reader)[visit.outcome];
  if (visit.outcome !== VisitOutcome.NOBODY_HOME || !visit.return_on) return outcome;
  const day = sayDay(visit.return_on, reader.locale);
  return reader._("%(outcome)s, come back on %(day)s", { outcome, day });
}

/**
 * Return what has become of a person of a door.
 * @param {Door} door
 * @param {any} person
 * @param {Reader} reader
 */
export function outcomeIn(door, person, { plan, today }) {
  return outcomeOf(person, /** @type {any[]} */ (door.slips), plan, { on: today });
}

/**
 * Return the one thing to do next at a door: add, confirm, ask, or go on to the next door.
 * @param {Door} door
 * @param {any[]} around
 * @param {Reader} reader
 */
export function mainAction(door, around, reader) {
  const { _ } = reader;
  const present = presentOf(door, reader);
  const here = `/round/doors/${door.household.id}`;
  if (!door.people.length) return link(_("Add who lives here"), `${here}/people/new`, "plus");
  const unseen = present.filter(({ outcome }) => outcome.step === Step.CONFIRM).length;
  if (unseen) {
    const label = _("All as listed (%(count)s)", { count: unseen });
    return { label, action: `${here}/confirmations`, href: "", icon: "check" };
  }
  const open = present.find(({ outcome }) => outcome.step !== Step.NOTHING);
  if (open) return personLink(open, reader);
  const following = nextDoor(around, reader.today, /** @type {any} */ (door.household));
  if (!following || following.id === door.household.id) {
    return link(_("Back to the doors"), `/round?group=${door.group.id}`, "list");
  }
  const label = _("Next door: %(door)s", { door: doorLabel(following) });
  return link(label, `/round/doors/${following.id}`, "next");
}

/**
 * @param {Door} door
 * @param {Reader} reader
 * @returns {Known[]}
 */
function knownOf(door, reader) {
  return door.people.map((person) => ({ person, outcome: outcomeIn(door, person, reader) }));
}

/**
 * @param {Door} door
 * @param {Reader} reader
 */
function presentOf(door, reader) {
  return knownOf(door, reader).filter(({ person }) => !person.left_reason);
}

/**
 * @param {Known} known
 * @param {Reader} reader
 */
function personRow({ person, outcome }, reader) {
  const [text, kind] = badgeOf(person, outcome, reader);
  return {
    id: person.id,
    href: `/round/people/${person.id}`,
    name: personName(person, reader),
    about: aboutPerson(person, reader),
    note: personNote(person, outcome, reader),
    state_text: text,
    kind,
  };
}

/**
 * @param {Values} person
 * @param {Outcome} outcome
 * @param {Reader} reader
 */
function personNote(person, { eligibility }, reader) {
  if (person.left_reason) return leftText(person, reader);
  if (person.is_unlisted) return reader._("Not on the newest register");
  return mayEnrol(eligibility) ? "" : reasonText(eligibility, reader);
}

/**
 * Return to whom the leaflet was given and explained, and to whom not yet.
 * @param {Known[]} present
 * @param {Reader} reader
 */
function toldTo(present, reader) {
  const missing = present.filter(({ person, outcome }) => needsTelling(person, outcome.eligibility));
  const done = present.filter(({ person }) => person.informed_on);
  return {
    people: missing.map(({ person }) => ({
      name: personName(person, reader),
      action: `/round/people/${person.id}/explanations`,
    })),
    has_several: missing.length > 1,
    done: done.map(({ person }) => personName(person, reader)).join(reader._(", ")),
  };
}

/**
 * @param {Known} known
 * @param {Reader} reader
 */
function personLink({ person, outcome }, reader) {
  const { _ } = reader;
  const here = `/round/people/${person.id}`;
  const who = { name: personName(person, reader) };
  if (outcome.step === Step.DECIDE) return link(_("Ask %(name)s", who), `${here}/consents/new`, "right");
  if (outcome.step === Step.SLIP) return link(_("Slip for %(name)s", who), `${here}/consents/new`, "slip");
  return link(_("Complete %(name)s", who), `${here}/edit`, "pen");
}

/**
 * @param {string} label
 * @param {string} href
 * @param {string} icon
 */
function link(label, href, icon) {
  return { label, href, action: "", icon };
}

/** @param {Values | null} household */
function way(household) {
  if (!household) return { href: "", label: "" };
  return { href: `/round/doors/${household.id}`, label: doorLabel(household) };
}

/**
 * @param {Values} visit
 * @param {Door} door
 * @param {Reader} reader
 */
function visitRow(visit, { authors }, reader) {
  const parts = [sayDay(visit.on, reader.locale), authors[visit.by] ?? "", visit.note];
  return { title: visitText(visit, reader), about: parts.filter((part) => part).join(" · ") };
}
