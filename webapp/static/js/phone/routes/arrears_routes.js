/** Paying an earlier year: whoever was near pension age at launch may make up what is short. */

import { numberOf } from "../../rules/offer.js";
import { PaymentKind } from "../../rules/plan.js";
import { arrearsPage } from "../../views/arrears_views.js";
import { payEarlierYear } from "../enrol.js";
import { readSeed, redirect, showAgain } from "../forms.js";
import { mayIssue } from "../slips.js";

/**
 * @typedef {import("../forms.js").Request} Request
 * @typedef {import("../forms.js").Host} Host
 */

/** @type {import("../router.js").Route[]} */
export const ARREARS_ROUTES = [
  ["GET", "/round/people/<id>/arrears/new", ask],
  ["POST", "/round/people/<id>/arrears", create],
];

/**
 * Ask which earlier year is paid, and how much.
 * @param {Request} request
 * @param {Host} host
 * @param {string} id
 */
async function ask(request, host, id) {
  return show(host, id, { seed: host.newSeed() });
}

/**
 * Issue the slip of an earlier year.
 * @param {Request} request
 * @param {Host} host
 * @param {string} id
 */
async function create({ form }, host, id) {
  const found = await host.data.getPerson(id);
  const typed = { seed: readSeed(form, host), year: form.get("year") ?? "", tier: form.get("tier") ?? "" };
  const payment = {
    year: numberOf(typed.year) ?? 0,
    kind: PaymentKind.CATCH_UP_AT_LAUNCH,
    tier_fen: numberOf(typed.tier) ?? 0,
  };
  try {
    return redirect(`/round/slips/${await payEarlierYear(host, found, payment, typed.seed)}`);
  } catch (refusal) {
    return show(host, id, typed, refusal);
  }
}

/**
 * @param {Host} host
 * @param {string} id
 * @param {Record<string, string>} typed
 * @param {unknown} [refusal]
 */
async function show(host, id, typed, refusal = null) {
  const { person, door } = await host.data.getPerson(id);
  const no_slips = !(await mayIssue(host, 1));
  const view = (problems) => arrearsPage(door, person, typed, host.reader, { problems, no_slips });
  return showAgain(host, "round/arrears.html", view, refusal);
}
