/** The practice village: three made-up doors of nobody, with all that makes a first door worth learning. */

import { ageOn } from "../rules/age.js";
import { doorState } from "../rules/door.js";

/** @typedef {Record<string, any>} Values */

const GROUP = "000000.00.000.00"; // no such area
const VILLAGE = "000000.00.000";
const BLANK = {
  identity: null, identity_mark: null, is_identity_trusted: false, hukou_kind: "rural", hukou_here: true, residence: "",
  phone: "", is_student: false, scheme: "", is_enrolled: false, special_groups: [], note: "", origin: "register",
  is_unlisted: false, seen_on: null, informed_on: null, left_reason: null, left_on: null, consent_act: null,
  consented_on: null, tier_fen: null, clock: 1,
}; // prettier-ignore
/** Door, head, and each member's name, relation (GB/T 4761), sex and age in years. @type {[string, [string, string, string, number][]][]} */
const DOORS = [
  ["1号", [["练大山", "0", "1", 50], ["试秀兰", "1", "2", 48], ["练小军", "2", "1", 22]]],
  ["2号", [["习有福", "0", "1", 68], ["习小妹", "4", "2", 9]]],
  ["3号", [["练无人", "0", "2", 35]]],
]; // prettier-ignore

/**
 * Return all that a phone knows of the practice village on a day.
 * @param {string} today
 * @returns {{user: Values, groups: Values[], doors: any[], authors: Values}}
 */
export function practiceVillage(today) {
  const user = { id: idOf(9, 9), name: "练习员", role: "canvasser", place: "练习村" };
  const groups = [{ id: GROUP, village: VILLAGE, name: "练习组", shape: "village", position: 1 }];
  return { user, groups, doors: DOORS.map((door, number) => makeDoor(door, number + 1, today)), authors: {} };
}

/**
 * @param {[string, [string, string, string, number][]]} listed
 * @param {number} number
 * @param {string} today
 */
function makeDoor([door, members], number, today) {
  const id = idOf(number, 0);
  const people = members.map(([name, relation, sex, age], place) => ({
    ...BLANK, id: idOf(number, place + 1), household: id, position: place + 1, name, relation, sex, born_on: bornOn(age, today),
  })); // prettier-ignore
  const household = {
    id, group: GROUP, village: VILLAGE, number: String(number).padStart(4, "0"), door, head_name: members[0][0], phone: "",
    note: "", position: number, origin: "register", is_unlisted: false, visit_outcome: null, visited_on: null,
    return_on: null, door_state: doorState(null, { people: people.length, undecided: people.length }),
    people_count: people.length, open_count: people.length, clock: 1,
  }; // prettier-ignore
  return { household, people, visits: [], slips: [] };
}

/**
 * @param {number} age
 * @param {string} today
 */
function bornOn(age, today) {
  const born = `${Number(today.slice(0, 4)) - age}-03-05`;
  return ageOn(born, today) < age ? `${Number(born.slice(0, 4)) - 1}-03-05` : born;
}

/**
 * @param {number} door
 * @param {number} member
 */
function idOf(door, member) {
  return `00000000-0000-4000-8000-00000000${door}00${member}`;
}
