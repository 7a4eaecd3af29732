/** Slips at the door: on the screen, on paper, and void. */

import { strip } from "../../rules/characters.js";
import { papersPage } from "../../views/paper_views.js";
import { slipPage } from "../../views/slip_views.js";
import { slipsPage } from "../../views/slips_views.js";
import { page, pageOrPart, readSeed, redirect, showAgain } from "../forms.js";
import { recordMember } from "../record.js";
import { askPdf, getOwnSlip, listDueSlips, sheetsOf } from "../slips.js";

/**
 * @typedef {import("../forms.js").Request} Request
 * @typedef {import("../slips.js").Found} Found
 * @typedef {import("../forms.js").Host} Host
 */

/** @type {import("../router.js").Route[]} */
export const SLIP_ROUTES = [
  ["GET", "/round/slips/<reference>.pdf", paper],
  ["GET", "/round/doors/<id>/slips.pdf", papers],
  ["GET", "/round/doors/<id>/slips", handOver],
  ["GET", "/round/slips/<reference>", showSlip],
  ["POST", "/round/slips/<reference>/voids", voidSlip],
];

/**
 * Show a slip.
 * @param {Request} request
 * @param {Host} host
 * @param {string} reference
 */
async function showSlip(request, host, reference) {
  return show(host, await getOwnSlip(host, reference));
}

/**
 * Give one slip on paper.
 * @param {Request} request
 * @param {Host} host
 * @param {string} reference
 */
async function paper(request, host, reference) {
  const found = await getOwnSlip(host, reference);
  const back = { label: host.reader._("Back"), href: `/round/slips/${found.slip.reference}` };
  return print(request, host, [found], back);
}

/**
 * Give a household's due slips on paper.
 * @param {Request} request
 * @param {Host} host
 * @param {string} id
 */
async function papers(request, host, id) {
  const back = { label: host.reader._("Back to the door"), href: `/round/doors/${id}` };
  return print(request, host, await listDueSlips(host, id), back);
}

/**
 * Show a household's due slips together, to be handed over.
 * @param {Request} request
 * @param {Host} host
 * @param {string} id
 */
async function handOver(request, host, id) {
  const door = await host.data.getDoor(id);
  const around = await host.data.listDoors([door.group.id]);
  return pageOrPart(request, host, "round/slips.html", slipsPage(door, around, host.reader, host.publicUrl));
}

/**
 * Void a slip that waits for payment.
 * @param {Request} request
 * @param {Host} host
 * @param {string} text
 */
async function voidSlip({ form }, host, text) {
  const found = await getOwnSlip(host, text);
  const { reference } = found.slip;
  const reason = strip(form.get("reason") ?? "");
  const deed = { kind: "slip.void", subject: reference, body: { reason } };
  try {
    await recordMember(host, found.door, [deed], readSeed(form, host));
  } catch (refusal) {
    return show(host, found, { reason, refusal });
  }
  await host.tell(host.reader._("The slip is void. Nobody can pay it any more."));
  return redirect(`/round/slips/${reference}`);
}

/**
 * @param {Host} host
 * @param {Found} found
 * @param {{reason?: string, refusal?: unknown}} [told]
 */
function show(host, { door, slip, issuer, paid_on }, { reason = "", refusal = null } = {}) {
  const seed = host.newSeed();
  const view = (problems) => slipPage(door, slip, host.reader, issuer, { paid_on, seed, reason, problems });
  return showAgain(host, "round/slip.html", view, refusal);
}

/**
 * Return the server's PDF where it can be had, else the same slips as a page to print.
 * @param {Request} request
 * @param {Host} host
 * @param {Found[]} found
 * @param {{label: string, href: string}} back
 */
async function print(request, host, found, back) {
  const pdf = await askPdf(host, request, found);
  if (pdf) return pdf;
  return page(host, "round/papers.html", papersPage(sheetsOf(host, found), back, host.reader));
}
