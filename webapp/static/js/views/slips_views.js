/** All slips of a door that wait for payment, together: what is handed over at the end of a visit. */

import { capitals } from "../rules/amount.js";
import { slipUrl } from "../rules/code.js";
import { said, textOf } from "../rules/plan.js";
import { grouped } from "../rules/reference.js";
import { mainAction, where } from "./door_views.js";
import { qrSvg } from "./qr.js";
import { banks, stateText } from "./slip_views.js";
import { amount, maskName } from "./wording.js";

/**
 * @typedef {import("./word_views.js").Door} Door
 * @typedef {import("./word_views.js").Reader} Reader
 * @typedef {import("./word_views.js").Values} Values
 */

/**
 * Return the context of the page; `around` are the doors of the group.
 * @param {Door} door
 * @param {any[]} around
 * @param {Reader} reader
 * @param {string} publicUrl
 */
export function slipsPage(door, around, reader, publicUrl) {
  const { _, ngettext, plan, locale } = reader;
  const due = door.slips.filter(({ state }) => state === "due");
  const here = `/round/doors/${door.household.id}`;
  const [one, many] = ["%(num)s slip to hand over", "%(num)s slips to hand over"];
  return {
    back: { label: _("Back to the door"), href: here },
    title: ngettext(one, many, due.length),
    kicker: where(door, reader).title,
    slips: due.map((slip) => slipCard(door, slip, reader, publicUrl)),
    banks: banks(reader),
    no_cash: said(textOf(plan, "slip_no_cash"), locale),
    pdf: due.length ? `${here}/slips.pdf` : "",
    next: nextOf(door, around, reader, here),
  };
}

/**
 * @param {Door} door
 * @param {Values} slip
 * @param {Reader} reader
 * @param {string} publicUrl
 */
function slipCard({ people }, slip, reader, publicUrl) {
  const { _ } = reader;
  const person = /** @type {Values} */ (people.find(({ id }) => id === slip.person));
  return {
    href: `/round/slips/${slip.reference}`,
    name: maskName(person.name),
    title: _("Payment slip for %(year)s", { year: String(slip.year) }),
    said: stateText(slip, "", reader),
    qr: qrSvg(slipUrl(publicUrl, slip.reference, slip.code), _("Code of the slip")),
    reference: grouped(slip.reference).split(" "),
    amount: amount(slip.amount_fen),
    capitals: capitals(slip.amount_fen),
  };
}

/**
 * Return the way on: the next door when nobody here is open, else back to this one.
 * @param {Door} door
 * @param {any[]} around
 * @param {Reader} reader
 * @param {string} here
 */
function nextOf(door, around, reader, here) {
  const { action, label, href, icon } = mainAction(door, around, reader);
  return action ? { label: reader._("Back to the door"), href: here, icon: "door" } : { label, href, icon };
}
