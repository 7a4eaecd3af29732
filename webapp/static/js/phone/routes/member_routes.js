/** Adding a person to a door, and putting one right. */

import { changesOf } from "../../rules/forms.js";
import { isId } from "../../rules/ids.js";
import { amendedFacts, asChild, childFacts, fillIn, findIdentity, isChild, newFacts } from "../../rules/member_forms.js";
import { wasOf, writeWas } from "../../rules/typed.js";
import { editMemberView, factsOfRecord, newMemberView, toldByNumber, typedFrom } from "../../views/member_form_views.js";
import { readTyped, redirect, showAgain } from "../forms.js";
import { recordMember } from "../record.js";

/**
 * @typedef {import("../forms.js").Door} Door
 * @typedef {import("../forms.js").Host} Host
 * @typedef {import("../forms.js").Request} Request
 * @typedef {import("../../rules/typed.js").Typed} Typed
 */

const CHECK = "check";

/** @type {import("../router.js").Route[]} */
export const MEMBER_ROUTES = [
  ["GET", "/round/doors/<id>/people/new", ask],
  ["POST", "/round/doors/<id>/people", create],
  ["GET", "/round/people/<id>/edit", edit],
  ["POST", "/round/people/<id>", amend],
];

/**
 * Ask for a new member, the identity number first.
 * @param {Request} request
 * @param {Host} host
 * @param {string} id
 */
async function ask({ query }, host, id) {
  const blank = { seed: host.newSeed(), person: host.newSeed(), hukou: "here", relation: "" };
  const child = query.get("child") ? "1" : "";
  return showNew(host, await host.data.getDoor(id), { ...blank, child });
}

/**
 * Check the number and show what it tells, or add the member.
 * @param {Request} request
 * @param {Host} host
 * @param {string} id
 */
async function create(request, host, id) {
  const { _, today } = host.reader;
  const door = await host.data.getDoor(id);
  const [typed, seed] = readMember(request, host);
  try {
    if (typed.step === CHECK) return await showChecked(host, door, typed);
    const facts = isCounted(typed, host) ? childFacts(typed, today) : newFacts(typed, today);
    const deed = { kind: "person.add", subject: String(typed.person), body: { household: id, facts } };
    await recordMember(host, door, [deed], seed);
  } catch (refusal) {
    return showNew(host, door, typed, { refusal });
  }
  const isChildAdded = isCounted(typed, host);
  await host.tell(isChildAdded ? _("Counted. Of children no name and no number are kept.") : _("Added."));
  return redirect(`/round/doors/${id}`);
}

/**
 * Show a person's facts, to put them right.
 * @param {Request} request
 * @param {Host} host
 * @param {string} id
 */
async function edit(request, host, id) {
  const found = await host.data.getPerson(id);
  const was = writeWas(factsOfRecord(found.person));
  return showEdit(host, found, { ...typedFrom(found.person), seed: host.newSeed(), was });
}

/**
 * Amend what differs from what the form was shown with; nothing changed is as listed.
 * @param {Request} request
 * @param {Host} host
 * @param {string} id
 */
async function amend(request, host, id) {
  const { _, plan, today } = host.reader;
  const found = await host.data.getPerson(id);
  const typed = readTyped(request, host);
  let changes;
  try {
    const was = wasOf(typed, factsOfRecord(found.person));
    changes = changesOf(was, amendedFacts(typed, was, { min_age: plan.joining.min_age, today }));
    const deed = { kind: "person.amend", subject: id, body: { changes } };
    await recordMember(host, found.door, [deed], typed.seed);
  } catch (refusal) {
    return showEdit(host, found, typed, refusal);
  }
  await host.tell(Object.keys(changes).length ? _("Saved.") : _("As listed."));
  return redirect(`/round/people/${id}`);
}

/**
 * Return what was typed of a new member, with the id it is to have; a child as a head-count.
 * @param {Request} request
 * @param {Host} host
 * @returns {[Typed, string]} and the page's seed
 */
function readMember(request, host) {
  const typed = readTyped(request, host);
  const person = isId(String(typed.person ?? "")) ? typed.person : host.newSeed();
  const said = { ...typed, person };
  return [isCounted(said, host) ? asChild(said, host.reader.today) : said, typed.seed];
}

/**
 * Tell whether the form is about a child, of whom only a head-count is kept.
 * @param {Typed} typed
 * @param {Host} host
 */
function isCounted(typed, { reader: { plan, today } }) {
  return isChild(typed, plan.joining.min_age, today);
}

/**
 * Show the form with what the number tells; which county gave it, only the server knows.
 * @param {Host} host
 * @param {Door} door
 * @param {Typed} typed
 */
function showChecked(host, door, typed) {
  const identity = findIdentity(typed, host.reader.today);
  const hint = identity ? toldByNumber(identity, host.reader) : "";
  return showNew(host, door, fillIn(typed, identity), { hint });
}

/**
 * @param {Host} host
 * @param {Door} door
 * @param {Typed} typed
 * @param {{refusal?: unknown, hint?: string}} [told]
 */
function showNew(host, door, typed, { refusal, hint = "" } = {}) {
  const is_child = isCounted(typed, host);
  const view = (problems) => newMemberView(door, host.reader, typed, { problems, is_child, hint });
  return showAgain(host, "round/member.html", view, refusal);
}

/**
 * @param {Host} host
 * @param {{person: Record<string, any>, door: Door}} found
 * @param {Typed} typed
 * @param {unknown} [refusal]
 */
function showEdit(host, found, typed, refusal) {
  const is_child = isCounted({ born_on: found.person.born_on || "" }, host);
  const view = (problems) => editMemberView(found, host.reader, typed, { problems, is_child });
  return showAgain(host, "round/member.html", view, refusal);
}
