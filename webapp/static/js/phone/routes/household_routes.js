/** Adding a household that no list has. */

import { householdFacts } from "../../rules/forms.js";
import { isId } from "../../rules/ids.js";
import { Forbidden } from "../../rules/problem.js";
import { chooseGroupView, newHouseholdView } from "../../views/form_views.js";
import { NOT_YOURS } from "../faults.js";
import { page, readTyped, redirect, showAgain } from "../forms.js";
import { addHousehold } from "../record.js";

/**
 * @typedef {import("../forms.js").Host} Host
 * @typedef {import("../forms.js").Request} Request
 */

/** @type {import("../router.js").Route[]} */
export const HOUSEHOLD_ROUTES = [
  ["GET", "/round/doors/new", ask],
  ["POST", "/round/doors", create],
];

/**
 * Ask in which group the household stands, then who lives there.
 * @param {Request} request
 * @param {Host} host
 */
async function ask({ query }, host) {
  const groups = await host.data.listOwnGroups();
  const group = query.get("group") || (groups.length === 1 ? groups[0].id : "");
  if (!group) return page(host, "round/group.html", chooseGroupView(groups, host.reader));
  const typed = { seed: host.newSeed(), household: host.newSeed(), group, after: query.get("after") ?? "" };
  return show(host, await getGroup(host, group), typed);
}

/**
 * Add the household, and go on to its members.
 * @param {Request} request
 * @param {Host} host
 */
async function create(request, host) {
  const typed = readTyped(request, host);
  const group = await getGroup(host, String(typed.group ?? ""));
  const asked = String(typed.household ?? "");
  const household = isId(asked) ? asked : host.newSeed();
  const after = String(typed.after ?? "");
  try {
    const body = { group: group.id, after: isId(after) ? after : null, facts: householdFacts(typed) };
    await addHousehold(host, household, body, typed.seed);
  } catch (refusal) {
    return show(host, group, { ...typed, household }, refusal);
  }
  await host.tell(host.reader._("Added. Now add who lives here."));
  return redirect(`/round/doors/${household}/people/new`);
}

/**
 * Return one of one's own groups; throw Forbidden.
 * @param {Host} host
 * @param {string} id
 */
async function getGroup(host, id) {
  const found = (await host.data.listOwnGroups()).find((group) => group.id === id);
  if (!found) throw new Forbidden(NOT_YOURS);
  return found;
}

/**
 * @param {Host} host
 * @param {Record<string, any>} group
 * @param {import("../../rules/typed.js").Typed} typed
 * @param {unknown} [refusal]
 */
async function show(host, group, typed, refusal) {
  const around = await host.data.listDoors([group.id]);
  const view = (problems) => newHouseholdView({ group, around }, host.reader, typed, problems);
  return showAgain(host, "round/household.html", view, refusal);
}
