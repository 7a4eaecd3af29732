/** A person: the page, confirming, explaining, leaving and coming back. */

import { leaveBody } from "../../rules/forms.js";
import { leaveView } from "../../views/form_views.js";
import { personView } from "../../views/person_views.js";
import { page, readSeed, readTyped, redirect, showAgain, undoOf } from "../forms.js";
import { recordMember } from "../record.js";

/**
 * @typedef {import("../forms.js").Host} Host
 * @typedef {import("../forms.js").Request} Request
 * @typedef {Record<string, any>} Values
 */

/** @type {import("../router.js").Route[]} */
export const PERSON_ROUTES = [
  ["GET", "/round/people/<id>", show],
  ["POST", "/round/people/<id>/confirmations", confirm],
  ["POST", "/round/people/<id>/explanations", explain],
  ["GET", "/round/people/<id>/leavings/new", newLeaving],
  ["POST", "/round/people/<id>/leavings", leave],
  ["POST", "/round/people/<id>/returns", takeBack],
];

/**
 * Show a person.
 * @param {Request} request
 * @param {Host} host
 * @param {string} id
 */
async function show(request, host, id) {
  const { person, door } = await host.data.getPerson(id);
  return page(host, "round/person.html", personView(person, door, host.reader, host.newSeed()));
}

/**
 * Record that a person is as listed.
 * @param {Request} request
 * @param {Host} host
 * @param {string} id
 */
async function confirm(request, host, id) {
  const found = await host.data.getPerson(id);
  const { person } = found;
  await amend(request, host, found, {});
  const undo = undoOf(`/round/doors/${person.household}/confirmations/voids`, { seed: host.newSeed(), people: id });
  await host.tell(host.reader._("As listed."), "good", person.seen_on === null ? undo : null);
  return redirect(`/round/people/${id}`);
}

/**
 * Record that the leaflet was given and explained.
 * @param {Request} request
 * @param {Host} host
 * @param {string} id
 */
async function explain(request, host, id) {
  const { today, _ } = host.reader;
  const found = await host.data.getPerson(id);
  const { person } = found;
  if (person.informed_on !== today) await amend(request, host, found, { informed_on: [person.informed_on, today] });
  const told = { seed: host.newSeed(), people: id, unseen: person.seen_on === null ? id : "" };
  const undo = undoOf(`/round/doors/${person.household}/explanations/voids`, told);
  await host.tell(_("Explained."), "good", person.informed_on === null ? undo : null);
  return redirect(`/round/doors/${person.household}`);
}

/**
 * Ask why a person is not here.
 * @param {Request} request
 * @param {Host} host
 * @param {string} id
 */
async function newLeaving(request, host, id) {
  return showLeaving(host, await host.data.getPerson(id), { seed: host.newSeed() });
}

/**
 * Record that a person died, moved, is listed twice or belongs elsewhere.
 * @param {Request} request
 * @param {Host} host
 * @param {string} id
 */
async function leave(request, host, id) {
  const found = await host.data.getPerson(id);
  const typed = readTyped(request, host);
  try {
    const deed = { kind: "person.leave", subject: id, body: leaveBody(typed, host.reader.today) };
    await recordMember(host, found.door, [deed], typed.seed);
  } catch (refusal) {
    return showLeaving(host, found, typed, refusal);
  }
  const undo = undoOf(`/round/people/${id}/returns`, { seed: host.newSeed() });
  await host.tell(host.reader._("Recorded."), "good", undo);
  return redirect(`/round/doors/${found.person.household}`);
}

/**
 * Take a leaving back: the person is here after all.
 * @param {Request} request
 * @param {Host} host
 * @param {string} id
 */
async function takeBack(request, host, id) {
  const found = await host.data.getPerson(id);
  const { left_reason, left_on } = found.person;
  if (left_reason !== null) {
    await amend(request, host, found, { left_reason: [left_reason, null], left_on: [left_on, null] });
  }
  await host.tell(host.reader._("Taken back."));
  return redirect(`/round/people/${id}`);
}

/**
 * @param {Request} request
 * @param {Host} host
 * @param {{person: Values, door: import("../forms.js").Door}} found
 * @param {Record<string, [any, any]>} changes
 */
function amend({ form }, host, { person, door }, changes) {
  const deed = { kind: "person.amend", subject: person.id, body: { changes } };
  return recordMember(host, door, [deed], readSeed(form, host));
}

/**
 * @param {Host} host
 * @param {{person: Values, door: import("../forms.js").Door}} found
 * @param {import("../../rules/typed.js").Typed} typed
 * @param {unknown} [refusal]
 */
function showLeaving(host, { person, door }, typed, refusal) {
  const view = (problems) => leaveView(person, door, host.reader, typed, problems);
  return showAgain(host, "round/leave.html", view, refusal);
}
