/** The round in memory, with the entries of a story laid over it. */

import { HOUSEHOLD_UNKNOWN, PERSON_UNKNOWN } from "../../webapp/static/js/phone/entry_checks.js";
import { foldDoors } from "../../webapp/static/js/phone/overlay.js";
import { Missing } from "../../webapp/static/js/rules/problem.js";
import { sayInstant } from "../../webapp/static/js/rules/instant.js";

export function memory({ groups, doors, authors, user }, { plan }) {
  const entries = [];
  const all = () => foldDoors(doors, entries, { plan, groups });
  const getDoor = async (id) => {
    const door = all().find(({ household }) => household.id === id);
    if (!door) throw new Missing(HOUSEHOLD_UNKNOWN);
    const group = groups.find((one) => one.id === door.household.group);
    return { ...door, visits: [...door.visits].reverse(), group, authors };
  };
  return {
    data: {
      listOwnGroups: async () => groups,
      listDoors: async (ids) => all().map(({ household }) => household).filter(({ group }) => ids.includes(group)),
      listMemberNames: async () =>
        Object.fromEntries(all().map(({ household, people }) => [household.id, namesOf(people)])),
      getDoor,
      getPerson: async (id) => {
        const found = all().find(({ people }) => people.some((one) => one.id === id));
        if (!found) throw new Missing(PERSON_UNKNOWN);
        const door = await getDoor(found.household.id);
        return { person: door.people.find((one) => one.id === id), door };
      },
    },
    findEntry: async (id) => entries.find((one) => one.id === id),
    append: async (drafts, now) =>
      drafts.map((draft) => {
        const known = entries.find((one) => one.id === draft.id);
        if (known) return { ...known, is_repeated: true };
        const entry = { ...draft, made_at: sayInstant(now), by: user.id };
        entries.push(entry);
        return entry;
      }),
  };
}

function namesOf(people) {
  return people.filter((one) => one.left_reason === null).map(({ name }) => name);
}
