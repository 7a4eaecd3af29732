/** Consent, choice of tier and slip: one page, one flow. */

import { readAnswer, readTyped } from "../../rules/answers.js";
import { Act } from "../../rules/door_words.js";
import { billOfPerson, tierOf } from "../../rules/offer.js";
import { afterAnswer } from "../../rules/way.js";
import { enrolPage, offerPart } from "../../views/enrol_views.js";
import { maskName } from "../../views/wording.js";
import { digestsOf } from "../../views/enrol_form_views.js";
import { takeAnswer } from "../enrol.js";
import { page, readSeed, redirect, showAgain, undoOf } from "../forms.js";
import { mayIssue } from "../slips.js";

/**
 * @typedef {import("../forms.js").Request} Request
 * @typedef {import("../forms.js").Host} Host
 * @typedef {Record<string, string>} Typed
 */

const RECALCULATE = "recalculate";

/** @type {import("../router.js").Route[]} */
export const ENROL_ROUTES = [
  ["GET", "/round/people/<id>/consents/new", ask],
  ["POST", "/round/people/<id>/consents", create],
  ["GET", "/round/people/<id>/estimate", estimate],
];

/**
 * Show the offer, or what was agreed.
 * @param {Request} request
 * @param {Host} host
 * @param {string} id
 */
async function ask({ query }, host, id) {
  const typed = { ...readTyped(firstOf(query)), seed: host.newSeed() };
  return show(host, id, typed, { wanted: query.get("act") ?? "" });
}

/**
 * Take the answer; whoever agrees is handed a slip.
 * @param {Request} request
 * @param {Host} host
 * @param {string} id
 */
async function create({ form }, host, id) {
  const { _ } = host.reader;
  const found = await host.data.getPerson(id);
  const { person } = found;
  const typed = /** @type {Typed} */ ({ ...readTyped(firstOf(form)), seed: readSeed(form, host) });
  const act = form.get("act") ?? "";
  if (act === RECALCULATE) return show(host, id, typed);
  let taken;
  try {
    taken = await takeAnswer(host, found, readAnswer(id, act, typed, { heard_by: host.user.name }));
  } catch (refusal) {
    return show(host, id, typed, { wanted: act === Act.WITHDRAW ? act : "offer", refusal });
  }
  const undo = act === Act.PRIVACY ? null : undoOf(`/round/people/${id}/consents/${taken.consent}/voids`, { seed: host.newSeed() });
  if (taken.reference) await host.tell(_("%(name)s agrees. The slip is ready.", { name: maskName(person.name) }), "good", undo);
  else if (taken.lacks_slip) await host.tell(_("Recorded, without a slip for now. Issue it when this phone has been in touch with the server."), "warn", undo);
  else await host.tell(_("Recorded."), "good", undo);
  if (taken.reference && typed.replaces) return redirect(`/round/slips/${taken.reference}`);
  return redirect(act === Act.WITHDRAW ? `/round/doors/${person.household}` : await wayOn(host, person, taken.reference));
}

/**
 * Return what follows: the next who is to be asked, else the slips, else the door.
 * @param {Host} host
 * @param {any} person
 * @param {string | null} reference
 */
async function wayOn({ data, reader }, { id: person_id, household }, reference) {
  const door = await data.getDoor(household);
  return afterAnswer(door, { plan: reader.plan, on: reader.today, person_id, reference });
}

/**
 * Show what a tier costs and brings, as the part of the page that changes with it.
 * @param {Request} request
 * @param {Host} host
 * @param {string} id
 */
async function estimate({ query }, host, id) {
  const { person } = await host.data.getPerson(id);
  if (person.born_on === null) return { status: 200, headers: {}, body: "" };
  return page(host, "round/_enrol_offer.html", offerPart(person, query.get("tier") ?? "", host.reader));
}

/**
 * @param {Host} host
 * @param {string} id
 * @param {Typed} typed
 * @param {{wanted?: string, refusal?: unknown}} [told]
 */
async function show(host, id, typed, { wanted = "", refusal = null } = {}) {
  const { reader } = host;
  const { person, door } = await host.data.getPerson(id);
  const digests = await digestsOf(reader);
  const no_slips = !(await mayIssue(host, amountOf(person, typed, reader)));
  const view = (problems) => enrolPage(door, person, typed, reader, { wanted, problems, digests, no_slips });
  return showAgain(host, "round/enrol.html", view, refusal);
}

/**
 * Return what the slip in question would be about, at least one fen.
 * @param {any} person
 * @param {Typed} typed
 * @param {import("../../views/word_views.js").Reader} reader
 */
function amountOf(person, typed, { plan }) {
  return Math.max(1, billOfPerson(person, plan, tierOf(person, plan, typed.tier)).resident_fen);
}

/**
 * Return fields by name; of one that was sent twice the first.
 * @param {URLSearchParams} fields
 * @returns {Typed}
 */
function firstOf(fields) {
  return Object.fromEntries([...fields].reverse());
}
