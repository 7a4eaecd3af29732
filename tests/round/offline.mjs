/**
 * A phone without signal: takes in what the server told it, then somebody walks through its pages.
 *
 * Reads `{said, device, now, steps: [{page, action, typed}]}`; writes what came of each step, the texts
 * of the journal, the slips' addresses and papers, and the doors as the canvasser sees them.
 */

import { readFileSync } from "node:fs";

import { takeIn } from "../../webapp/static/js/phone/intake.js";
import { getOwnSlip, sheetsOf } from "../../webapp/static/js/phone/slips.js";
import { roundData } from "../../webapp/static/js/phone/round_data.js";
import { importKey } from "../../webapp/static/js/rules/code.js";
import { visitorOf } from "../js/phone/visitor.mjs";
import { makePhone, rowsOf } from "../js/phone/phones.mjs";

const { said, device, now, steps } = JSON.parse(readFileSync(0, "utf8"));
const phone = await makePhone({ user: said.user.id, device: device.id, block: device.block, now });
const key = await importKey(Uint8Array.from(Buffer.from(said.lease.secret, "hex")));
await takeIn(phone.store, said, { sent: [], key, now });

const visitor = visitorOf(phone);
const answers = [];
const urls = [];
for (const { page, action, typed } of steps) {
  const { status, location, context } = await visitor.send(...(await Promise.all([page, action].map(named))), typed);
  answers.push({ status, location, messages: context.messages ?? [] });
  if (location.startsWith("/round/slips/")) urls.push((await visitor.get(location)).context.url);
  const { slips = [] } = location.endsWith("/slips") ? (await visitor.get(location)).context : {};
  for (const { href } of slips) urls.push((await visitor.get(href)).context.url);
}
const data = roundData(phone.store);
const households = await data.listDoors((await data.listOwnGroups()).map(({ id }) => id));
const doors = await Promise.all(households.map(({ id }) => data.getDoor(id)));
const texts = (await rowsOf(phone)).map(({ text }) => text);
const host = { publicUrl: "https://bulou.example.cn", data, reader: { plan: said.plan } };
const references = doors.flatMap(({ slips }) => slips.map(({ reference }) => reference));
const sheets = sheetsOf(host, await Promise.all(references.map((one) => getOwnSlip(host, one))));
process.stdout.write(JSON.stringify({ answers, texts, urls, sheets, doors: doors.map(told) }));

/** An address with the slip that it is about. */
async function named(path) {
  return path.replace("{slip}", await last());
}

/** The slip that was issued last. */
async function last() {
  const made = (await rowsOf(phone)).filter(({ kind }) => kind === "slip.issue");
  return made.pop()?.subject ?? "";
}

function told({ household, people, visits, slips }) {
  return { household, people, visits: [...visits].reverse(), slips };
}
