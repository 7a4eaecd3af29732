/** A phone with one door on it, whose people have yet to answer. */

import { writeMeta } from "../../../webapp/static/js/phone/store.js";
import { keepDoors } from "../../../webapp/static/js/phone/doors.js";
import { importKey } from "../../../webapp/static/js/rules/code.js";
import { PLANS } from "../rules/tables.mjs";
import { visitorOf } from "./visitor.mjs";
import { USER, makePhone } from "./phones.mjs";

export const DOOR = "44444444-4444-4444-8444-000000000001";
export const KEY = "07".repeat(32);
export const SIGNED = { method: "signature", signature_path: "M10 10l5 5 5 -3 9 14", is_read_aloud: "1" };
const GROUP = "410106.01.001.01";
const LEASE = { block: 17, number: 5, until: "2012-06-13", most_slips: 100, most_fen: 10_000_000, used_slips: 0, used_fen: 0 };
const BORN = ["1972-03-04", "1953-01-09", "1995-02-03", "1948-01-01"];

/** Return the id of the door's nth person: of 40, near 60, of 17, past 60, with special groups, to add. */
export function personId(number) {
  return `55555555-5555-4555-8555-${String(number).padStart(12, "0")}`;
}

/** Return a phone with the door, and somebody at its pages. */
export async function openDoor({ plan = "gongyelu-2012", lease = {}, groups = [], ...more } = {}) {
  const phone = await makePhone();
  const people = [...BORN.map((born_on, place) => makePerson(place + 1, born_on)), makePerson(5, "1970-01-01", groups)];
  const key = await importKey(Uint8Array.from(Buffer.from(KEY, "hex")));
  await phone.store.write(["doors", "lists"], (tx) => keepDoors(tx, [{ household: makeHousehold(people), people, visits: [], slips: [] }]));
  await writeMeta(phone.store, {
    user: { id: USER, name: "王秀英", role: "canvasser", place: "东柏村" },
    groups: [{ id: GROUP, village: "410106.01.001", name: "一组", shape: "village", position: 1 }],
    plan: PLANS[plan],
    ...(lease && { lease: { ...LEASE, ...lease, key } }),
  });
  const visitor = visitorOf(phone, more);
  return { ...visitor, phone, answer: (number, act, typed = {}, query = "") => answer(visitor, number, act, typed, query) };
}

function answer({ send }, number, act, typed, query) {
  const home = `/round/people/${personId(number)}/consents`;
  return send(`${home}/new${query}`, home, { ...SIGNED, act, ...typed });
}

function makePerson(number, born_on, special_groups = []) {
  return {
    id: personId(number), household: DOOR, position: number, name: `人${number}`, relation: "0", sex: "1", born_on,
    identity: null, identity_mark: null, is_identity_trusted: false, hukou_kind: "", hukou_here: true, residence: "",
    phone: "", is_student: false, scheme: "", is_enrolled: false, special_groups, note: "", origin: "register",
    is_unlisted: false, seen_on: null, informed_on: null, left_reason: null, left_on: null, consent_act: null,
    consented_on: null, tier_fen: null, clock: 1,
  }; // prettier-ignore
}

function makeHousehold(people) {
  return {
    id: DOOR, group: GROUP, village: "410106.01.001", number: "0001", door: "1号", head_name: "人1", phone: "", note: "",
    position: 1, origin: "register", is_unlisted: false, visit_outcome: null, visited_on: null, return_on: null,
    door_state: "not_visited", people_count: people.length, open_count: people.length, clock: 1,
  }; // prettier-ignore
}
