/** A phone with one door on it, asked as the worker asks it; pages are told by template and context. */

import { readFileSync } from "node:fs";

import { keepDoors } from "../../../webapp/static/js/phone/doors.js";
import { hostOf } from "../../../webapp/static/js/phone/host.js";
import { answer } from "../../../webapp/static/js/phone/router.js";
import { keepMeta, readMeta } from "../../../webapp/static/js/phone/store.js";
import { USER, makePhone } from "./phones.mjs";

const PLANS = JSON.parse(readFileSync(new URL("../../vectors/plans.json", import.meta.url), "utf8"));
export const GROUP = "410106.01.001.01";
export const DOOR = "0d000000-0000-4000-8000-000000000001";
export const HEAD = "0e000000-0000-4000-8000-000000000001";
export const WIFE = "0e000000-0000-4000-8000-000000000002";
export const SEED = "01372c43-5c00-7000-8000-000000000001";

/** Return a phone on which a door of two was downloaded; `more` changes its household. */
export async function makeRound(more = {}) {
  const phone = await makePhone();
  const [man, woman] = [personOf(HEAD, "李明", "1", "0"), personOf(WIFE, "王秀英", "2", "1")];
  const doors = [{ household: { ...HOUSEHOLD, ...more }, people: [man, woman], visits: [], slips: [] }];
  await phone.store.write(["doors", "lists", "meta"], async (tx) => {
    await keepDoors(tx, doors);
    await keepMeta(tx, {
      user: { id: USER, name: "刘芳", role: "canvasser", place: "东柏村" },
      plan: PLANS["gongyelu-2012"],
      groups: [{ id: GROUP, village: "410106.01.001", name: "一组", shape: "group", position: 1 }],
    });
  });
  return phone;
}

/** Ask for a page; return status, location, template and context. */
export async function ask({ store, at, chance, choices = [], said = [] }, method, url, form = {}, headers = {}) {
  const [path, query = ""] = url.split("?");
  const phone = {
    ...{ store, locale: "en", theme: "", letters: "", templates: {}, chinese: {}, publicUrl: "http://localhost:8000" },
    asset: (file) => file,
    now: () => at,
    random: chance.bytes,
    choose: async (chosen) => void choices.push(chosen),
    saved: () => said.push("saved"),
  };
  const host = hostOf({ ...phone, ...(await readMeta(store, "user", "plan")) }, path);
  const shown = { template: "", context: {} };
  host.render = async (template, context) => {
    Object.assign(shown, { template, context });
    return template;
  };
  const request = { method, path, query: new URLSearchParams(query), form: new URLSearchParams(form), headers };
  const { status, headers: sent } = await answer(request, host);
  return { status, location: sent.Location ?? "", ...shown };
}

const HOUSEHOLD = {
  ...{ id: DOOR, group: GROUP, village: "410106.01.001", number: "0001", door: "1号", head_name: "李明" },
  ...{ phone: "", note: "", position: 1, origin: "register", is_unlisted: false, visit_outcome: null },
  ...{ visited_on: null, return_on: null, door_state: "not_visited", people_count: 2, open_count: 2, clock: 1 },
};

function personOf(id, name, sex, relation) {
  return {
    ...{ id, household: DOOR, position: Number(relation) + 1, name, relation, sex, born_on: "1970-05-20" },
    ...{ identity: null, identity_mark: null, is_identity_trusted: false, hukou_kind: "rural", hukou_here: true },
    ...{ residence: "", phone: "", is_student: false, scheme: "", is_enrolled: false, special_groups: [], note: "" },
    ...{ origin: "register", is_unlisted: false, seen_on: null, informed_on: null, left_reason: null, left_on: null },
    ...{ consent_act: null, consented_on: null, tier_fen: null, clock: 1 },
  };
}
