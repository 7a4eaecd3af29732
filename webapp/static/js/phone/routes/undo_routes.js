/** Taking back what was just recorded: offered by the page that follows it, by an entry of its own. */

import { VOID_UNKNOWN } from "../../rules/door_words.js";
import { isId } from "../../rules/ids.js";
import { Refusal } from "../../rules/problem.js";
import { readSeed, redirect } from "../forms.js";
import { takeBack } from "../record.js";

/**
 * @typedef {import("../forms.js").Request} Request
 * @typedef {import("../forms.js").Host} Host
 * @typedef {import("../record.js").Deed} Deed
 */

/** @type {import("../router.js").Route[]} */
export const UNDO_ROUTES = [
  ["POST", "/round/doors/<id>/visits/<visit>/voids", voidVisit],
  ["POST", "/round/people/<id>/consents/<consent>/voids", voidConsent],
  ["POST", "/round/doors/<id>/confirmations/voids", voidConfirmations],
  ["POST", "/round/doors/<id>/explanations/voids", voidExplanations],
];

/**
 * Take a visit back.
 * @param {Request} request
 * @param {Host} host
 * @param {string} household
 * @param {string} visit
 */
async function voidVisit(request, host, household, visit) {
  const door = await host.data.getDoor(household);
  await keep(request, host, door, [deedOf("visit.void", visit, { household })]);
  return redirect(`/round/doors/${household}`);
}

/**
 * Take an answer back, and the slip that it made; ask again.
 * @param {Request} request
 * @param {Host} host
 * @param {string} id
 * @param {string} consent
 */
async function voidConsent(request, host, id, consent) {
  const { door } = await host.data.getPerson(id);
  await keep(request, host, door, [deedOf("consent.void", consent, { person: id })]);
  return redirect(`/round/people/${id}/consents/new`);
}

/**
 * Take back that people were seen today.
 * @param {Request} request
 * @param {Host} host
 * @param {string} household
 */
function voidConfirmations(request, host, household) {
  return amendBack(request, host, household, { seen_on: named(request, "people") });
}

/**
 * Take back that the leaflet was explained today, and that those were seen who were not.
 * @param {Request} request
 * @param {Host} host
 * @param {string} household
 */
function voidExplanations(request, host, household) {
  return amendBack(request, host, household, { informed_on: named(request, "people"), seen_on: named(request, "unseen") });
}

/**
 * @param {Request} request
 * @param {Host} host
 * @param {string} household
 * @param {Record<string, string[]>} back ids by the fact that is taken back of them
 */
async function amendBack(request, host, household, back) {
  const door = await host.data.getDoor(household);
  const { today } = host.reader;
  const deeds = [];
  for (const person of door.people) {
    const taken = Object.keys(back).filter((name) => back[name].includes(person.id) && person[name] === today);
    const changes = Object.fromEntries(taken.map((name) => [name, [today, null]]));
    if (taken.length) deeds.push({ kind: "person.amend", subject: person.id, body: { changes } });
  }
  await keep(request, host, door, deeds);
  return redirect(`/round/doors/${household}`);
}

/**
 * @param {Request} request
 * @param {string} field
 */
function named({ form }, field) {
  return (form.get(field) ?? "").split(/\s+/).filter((id) => id);
}

/**
 * @param {string} kind
 * @param {string} subject
 * @param {Record<string, any>} body
 * @returns {Deed}
 */
function deedOf(kind, subject, body) {
  if (!isId(subject)) throw new Refusal(VOID_UNKNOWN);
  return { kind, subject, body };
}

/**
 * @param {Request} request
 * @param {Host} host
 * @param {import("../forms.js").Door} door
 * @param {Deed[]} deeds
 */
async function keep({ form }, host, door, deeds) {
  await takeBack(host, door, deeds, readSeed(form, host));
  await host.tell(host.reader._("Taken back."));
}
