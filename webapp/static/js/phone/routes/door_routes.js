/** A door: its page, its visits, its facts, and what is said of all its members at once. */

import { HOUSEHOLD_FIELDS, changesOf, householdFacts, visitBody } from "../../rules/forms.js";
import { Step, needsTelling } from "../../rules/outcome.js";
import { nextToAsk } from "../../rules/way.js";
import { wasOf, writeWas } from "../../rules/typed.js";
import { doorView, outcomeIn } from "../../views/door_views.js";
import { householdView, visitView } from "../../views/form_views.js";
import { page, readSeed, readTyped, redirect, showAgain, undoOf } from "../forms.js";
import { recordHousehold, recordMember, recordVisit } from "../record.js";

/**
 * @typedef {import("../forms.js").Door} Door
 * @typedef {import("../forms.js").Host} Host
 * @typedef {import("../forms.js").Request} Request
 * @typedef {import("../../rules/typed.js").Typed} Typed
 */

/** @type {import("../router.js").Route[]} */
export const DOOR_ROUTES = [
  ["GET", "/round/doors/<id>", show],
  ["GET", "/round/doors/<id>/visits/new", newVisit],
  ["POST", "/round/doors/<id>/visits", createVisit],
  ["GET", "/round/doors/<id>/edit", edit],
  ["POST", "/round/doors/<id>", amend],
  ["POST", "/round/doors/<id>/confirmations", confirmAll],
  ["POST", "/round/doors/<id>/explanations", tellAll],
];

/**
 * Show a door.
 * @param {Request} request
 * @param {Host} host
 * @param {string} id
 */
async function show(request, host, id) {
  const door = await host.data.getDoor(id);
  const around = await host.data.listDoors([door.group.id]);
  return page(host, "round/door.html", doorView(door, around, host.reader, host.newSeed()));
}

/**
 * Ask how a visit ended.
 * @param {Request} request
 * @param {Host} host
 * @param {string} id
 */
async function newVisit(request, host, id) {
  return showVisit(host, await host.data.getDoor(id), { seed: host.newSeed() });
}

/**
 * Record how a visit ended; nobody home and a promise lead on to the list.
 * @param {Request} request
 * @param {Host} host
 * @param {string} id
 */
async function createVisit(request, host, id) {
  const { reader, data } = host;
  const door = await data.getDoor(id);
  const typed = readTyped(request, host);
  let body, visit;
  try {
    body = visitBody(typed, reader.today, reader._("In the evening"));
    visit = await recordVisit(host, door, body, typed.seed);
  } catch (refusal) {
    return showVisit(host, door, typed, refusal);
  }
  const undo = undoOf(`${hereOf(id)}/visits/${visit.id}/voids`, { seed: host.newSeed() });
  await host.tell(reader._("Recorded."), "good", undo);
  return redirect(body.outcome === "met" ? hereOf(id) : `/round?group=${door.household.group}`);
}

/**
 * Show the facts of the household, to put them right.
 * @param {Request} request
 * @param {Host} host
 * @param {string} id
 */
async function edit(request, host, id) {
  const door = await host.data.getDoor(id);
  const facts = factsOf(door);
  return showHousehold(host, door, { ...facts, seed: host.newSeed(), was: writeWas(facts) });
}

/**
 * Amend what differs from what the form was shown with.
 * @param {Request} request
 * @param {Host} host
 * @param {string} id
 */
async function amend(request, host, id) {
  const { _ } = host.reader;
  const door = await host.data.getDoor(id);
  const typed = readTyped(request, host);
  let isChanged;
  try {
    const was = wasOf(typed, factsOf(door));
    const changes = changesOf(was, householdFacts(typed, was));
    isChanged = Object.keys(changes).length > 0;
    if (isChanged) await recordHousehold(host, door, changes, typed.seed);
  } catch (refusal) {
    return showHousehold(host, door, typed, refusal);
  }
  await host.tell(isChanged ? _("Saved.") : _("Nothing was changed."));
  return redirect(hereOf(id));
}

/**
 * Record of everybody who was not seen yet that they are as listed, and ask the first.
 * @param {Request} request
 * @param {Host} host
 * @param {string} id
 */
async function confirmAll(request, host, id) {
  const door = await host.data.getDoor(id);
  const waiting = door.people.filter((one) => outcomeIn(door, one, host.reader).step === Step.CONFIRM);
  await recordEach(request, host, door, waiting, {});
  const [one, many] = ["%(num)s person is as listed.", "%(num)s people are as listed."];
  const undo = undoOf(`${hereOf(id)}/confirmations/voids`, { seed: host.newSeed(), people: idsOf(waiting) });
  await host.tell(host.reader.ngettext(one, many, waiting.length), "good", waiting.length ? undo : null);
  const { plan, today: on } = host.reader;
  const asked = nextToAsk(await host.data.getDoor(id), { plan, on });
  return redirect(asked ? `/round/people/${asked.id}/consents/new` : hereOf(id));
}

/**
 * Record that the leaflet was given and explained to everybody who may enrol.
 * @param {Request} request
 * @param {Host} host
 * @param {string} id
 */
async function tellAll(request, host, id) {
  const { reader } = host;
  const door = await host.data.getDoor(id);
  const isWaiting = (one) => needsTelling(one, outcomeIn(door, one, reader).eligibility);
  const waiting = door.people.filter(isWaiting);
  await recordEach(request, host, door, waiting, { informed_on: [null, reader.today] });
  const unseen = waiting.filter(({ seen_on }) => seen_on === null);
  const told = { seed: host.newSeed(), people: idsOf(waiting), unseen: idsOf(unseen) };
  const undo = undoOf(`${hereOf(id)}/explanations/voids`, told);
  await host.tell(reader._("Explained to all."), "good", waiting.length ? undo : null);
  return redirect(hereOf(id));
}

/** @param {Record<string, any>[]} people */
function idsOf(people) {
  return people.map(({ id }) => id).join(" ");
}

/**
 * @param {Request} request
 * @param {Host} host
 * @param {Door} door
 * @param {Record<string, any>[]} people
 * @param {Record<string, any>} changes said of each
 */
function recordEach({ form }, host, door, people, changes) {
  const deeds = people.map(({ id }) => ({ kind: "person.amend", subject: id, body: { changes } }));
  return recordMember(host, door, deeds, readSeed(form, host));
}

/** @param {Door} door */
function factsOf({ household }) {
  return Object.fromEntries(HOUSEHOLD_FIELDS.map((name) => [name, household[name]]));
}

/** @param {string} id */
function hereOf(id) {
  return `/round/doors/${id}`;
}

/**
 * @param {Host} host
 * @param {Door} door
 * @param {Typed} typed
 * @param {unknown} [refusal]
 */
function showVisit(host, door, typed, refusal) {
  const view = (problems) => visitView(door, host.reader, typed, problems);
  return showAgain(host, "round/visit.html", view, refusal);
}

/**
 * @param {Host} host
 * @param {Door} door
 * @param {Typed} typed
 * @param {unknown} [refusal]
 */
function showHousehold(host, door, typed, refusal) {
  const view = (problems) => householdView(door, host.reader, typed, problems);
  return showAgain(host, "round/household.html", view, refusal);
}
