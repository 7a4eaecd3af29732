/** The form of a person: the number first, which fills birth and sex. */

import {
  IDENTITY_BIRTH,
  IDENTITY_CHARACTERS,
  IDENTITY_CHECK,
  IDENTITY_FUTURE,
  IDENTITY_LENGTH,
} from "../rules/identity.js";
import { ELSEWHERE, TEXTS } from "../rules/member_forms.js";
import { said } from "../rules/plan.js";
import { listOf, textOf } from "../rules/typed.js";
import { sayFullDay } from "../rules/words.js";
import { where } from "./door_views.js";
import { formContext, hukouKinds, options, personName, relations, schemes, sexText, sexes } from "./word_views.js";

/**
 * @typedef {import("./word_views.js").Door} Door
 * @typedef {import("./word_views.js").Problem} Problem
 * @typedef {import("./word_views.js").Reader} Reader
 * @typedef {import("./word_views.js").Typed} Typed
 * @typedef {import("./word_views.js").Values} Values
 */

const FIELDS = [
  "identity",
  "born_on",
  "born_in",
  "sex",
  "relation",
  "hukou",
  "hukou_kind",
  "scheme",
  ...TEXTS,
];
const CONTRADICTING = ["birth_mismatch", "sex_mismatch"];
const NUMBER_PROBLEMS = [IDENTITY_CHARACTERS, IDENTITY_LENGTH, IDENTITY_BIRTH, IDENTITY_CHECK, IDENTITY_FUTURE];
const CARRIED = ["seed", "person", "was"];
const TICKS = ["no_card", "keep_both", "is_student", "is_enrolled"];

/**
 * Return the form for somebody whom no list has; `hint` is what the number told.
 * @param {Door} door
 * @param {Reader} reader
 * @param {Typed} typed
 * @param {{problems: Problem[], is_child: boolean, hint: string}} told
 */
export function newMemberView(door, reader, typed, { problems, is_child, hint }) {
  const { _, plan } = reader;
  const place = where(door, reader);
  return {
    ...shared(reader, typed, problems),
    heading: is_child ? _("Add somebody under %(age)s", { age: plan.joining.min_age }) : _("Add a member"),
    kicker: place.title,
    back: { href: place.here, label: place.title },
    action: `${place.here}/people`,
    new_href: `${place.here}/people/new`,
    child_href: `${place.here}/people/new?child=1`,
    is_child,
    is_new: true,
    number_label: _("Identity number"),
    number_hint: _("18 characters, as on the card"),
    has_identity: true,
    hint,
    masked: "",
    min_age: String(plan.joining.min_age),
    today: reader.today,
    relations: relationOptions(reader, { withHead: !door.people.length }),
  };
}

/**
 * Return the form that puts a person right; the number is typed anew to change it.
 * @param {{person: Values, door: Door}} place
 * @param {Reader} reader
 * @param {Typed} typed
 * @param {{problems: Problem[], is_child: boolean}} told
 */
export function editMemberView({ person, door }, reader, typed, { problems, is_child }) {
  const { _, plan } = reader;
  const here = `/round/people/${person.id}`;
  const name = personName(person, reader);
  return {
    ...shared(reader, typed, problems),
    heading: _("Correct %(name)s", { name }),
    kicker: where(door, reader).title,
    back: { href: here, label: name },
    action: here,
    is_child: false,
    is_new: false,
    number_label: person.identity ? _("New identity number") : _("Identity number"),
    number_hint: _("Only if the one on the list is wrong"),
    has_identity: !is_child,
    hint: "",
    masked: person.identity || "",
    min_age: String(plan.joining.min_age),
    today: reader.today,
    relations: relationOptions(reader, { withHead: true }),
  };
}

/**
 * Return what a number says of its owner.
 * @param {import("../rules/identity.js").Identity} identity
 * @param {Reader} reader
 */
export function toldByNumber({ born_on, sex }, reader) {
  const day = sayFullDay(born_on, reader.locale);
  return reader._("The number says %(sex)s, born %(day)s", { sex: sexText(sex, reader), day });
}

/**
 * Return a person's facts as the form holds them.
 * @param {Values} person
 * @returns {Typed}
 */
export function typedFrom(person) {
  return {
    ...Object.fromEntries(TEXTS.map((name) => [name, person[name]])),
    relation: person.relation,
    sex: person.sex,
    born_on: person.born_on || "",
    hukou: person.hukou_here ? "here" : ELSEWHERE,
    hukou_kind: person.hukou_kind,
    scheme: person.scheme,
    is_student: person.is_student ? "1" : "",
    is_enrolled: person.is_enrolled ? "1" : "",
    special_groups: [...person.special_groups],
  };
}

/**
 * Return a person's facts as an amendment names them: what was, when the form was shown.
 * @param {Values} person
 * @returns {Values}
 */
export function factsOfRecord(person) {
  const names = [...TEXTS, "relation", "sex", "born_on", "hukou_kind", "hukou_here", "is_student"];
  const all = [...names, "scheme", "is_enrolled", "special_groups"];
  return { ...Object.fromEntries(all.map((name) => [name, person[name]])), identity: person.identity_mark };
}

/**
 * @param {Reader} reader
 * @param {Typed} typed
 * @param {Problem[]} problems
 */
function shared(reader, typed, problems) {
  const { _ } = reader;
  const isContradicted = problems.some(({ code }) => CONTRADICTING.includes(code));
  return {
    ...formContext(FIELDS, typed, { problems, reader }),
    hidden: CARRIED.map((name) => ({ name, value: textOf(typed, name) })),
    ticks: Object.fromEntries(TICKS.map((name) => [name, Boolean(textOf(typed, name))])),
    can_keep_both: Boolean(textOf(typed, "keep_both")) || isContradicted,
    sexes: options(sexes(reader)),
    sayings: [
      ...NUMBER_PROBLEMS.map(({ code, message }) => ({ code, text: _(message) })),
      { code: "told", text: _("The number says %(sex)s, born %(day)s") },
    ],
    hukous: [
      { value: "here", label: _("Here") },
      { value: ELSEWHERE, label: _("Elsewhere"), note: _("Joins where registered") },
    ],
    hukou_kinds: options(hukouKinds(reader)),
    schemes: options(schemes(reader)),
    special_groups: groupOptions(reader, listOf(typed, "special_groups")),
  };
}

/**
 * @param {Reader} reader
 * @param {string[]} chosen
 */
function groupOptions({ plan, locale }, chosen) {
  return plan.special_groups.map(({ key, name, proof }) => ({
    value: key,
    label: said(name, locale),
    note: said(proof, locale),
    is_checked: chosen.includes(key),
  }));
}

/**
 * @param {Reader} reader
 * @param {{withHead: boolean}} rule
 */
function relationOptions(reader, { withHead }) {
  const choose = { value: "", label: reader._("Choose"), note: "" };
  return [choose, ...options(relations(reader)).filter(({ value }) => withHead || value !== "0")];
}
