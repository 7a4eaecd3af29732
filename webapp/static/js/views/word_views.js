/** The words for codes, in the reader's language, and what every page of the round is told. */

import { ageOn } from "../rules/age.js";
import { REASONS, reasonParams } from "../rules/eligibility.js";
import { Standing } from "../rules/outcome.js";
import { sayFullDay, sayMonth } from "../rules/words.js";

/**
 * For whom a page is written: the plan, the day, the language and its texts.
 * @typedef {{
 *   plan: import("../rules/plan.js").Plan, today: string, locale: string,
 *   _: import("../phone/texts.js").Texts["_"], ngettext: import("../phone/texts.js").Texts["ngettext"],
 * }} Reader
 */

/**
 * Everything a door's pages show: records only, as the server holds them too.
 * @typedef {{
 *   household: Values, people: Values[], visits: Values[], slips: Values[], group: Values,
 *   authors: Record<string, string>,
 * }} Door
 * @typedef {import("../rules/eligibility.js").Eligibility} Eligibility
 * @typedef {import("../rules/outcome.js").Outcome} Outcome
 * @typedef {import("../rules/problem.js").Problem} Problem
 * @typedef {import("../rules/typed.js").Typed} Typed
 * @typedef {Record<string, any>} Values
 * @typedef {Record<string, string>} Words
 */

/**
 * Return a problem's message in the reader's language.
 * @param {Problem} problem
 * @param {Reader} reader
 */
export function say({ message, params }, { _ }) {
  return Object.keys(params).length ? _(message, params) : _(message);
}

/**
 * Return the relations of GB/T 4761 in words.
 * @param {Reader} reader
 * @returns {Words}
 */
export function relations({ _ }) {
  return {
    0: _("Head of household"),
    1: _("Spouse"),
    2: _("Son"),
    3: _("Daughter"),
    4: _("Grandchild"),
    5: _("Parent"),
    6: _("Grandparent"),
    7: _("Brother or sister"),
    8: _("Other"),
  };
}

/**
 * Return the sexes in words, in the order in which they are asked.
 * @param {Reader} reader
 * @returns {[string, string][]}
 */
export function sexes({ _ }) {
  return [["2", _("Woman")], ["1", _("Man")]];
}

/**
 * Return a sex in words, "" where it is not known.
 * @param {string} sex
 * @param {Reader} reader
 */
export function sexText(sex, reader) {
  return sexes(reader).find(([key]) => key === sex)?.[1] ?? "";
}

/**
 * Return the kinds of registration in words.
 * @param {Reader} reader
 * @returns {Words}
 */
export function hukouKinds({ _ }) {
  return { "": _("Not known"), rural: _("Rural"), urban: _("Urban"), unified: _("Unified resident") };
}

/**
 * Return the other schemes that somebody may be in.
 * @param {Reader} reader
 * @returns {Words}
 */
export function schemes({ _ }) {
  return {
    "": _("None"),
    employee: _("Employees' scheme"),
    civil: _("Government or institution"),
    elsewhere: _("Resident pension elsewhere"),
    pension: _("Draws another pension"),
  };
}

/**
 * Return why somebody is not here, as it is chosen and as it is shown.
 * @param {Reader} reader
 * @returns {Words}
 */
export function leaveReasons({ _ }) {
  return {
    dead: _("Has died"),
    moved: _("Has moved away"),
    duplicate: _("Is listed twice"),
    elsewhere: _("Belongs to another place"),
  };
}

/**
 * Return how a visit ended.
 * @param {Reader} reader
 * @returns {Words}
 */
export function outcomes({ _ }) {
  return {
    met: _("Somebody was home"),
    nobody_home: _("Nobody home"),
    refused: _("Did not want to talk"),
    vacant: _("Nobody lives here"),
    moved: _("The whole household moved away"),
    demolished: _("The house is gone"),
  };
}

/**
 * Return the badge of each standing: words, and kind.
 * @param {Reader} reader
 * @returns {Record<string, [string, string]>}
 */
export function standings({ _ }) {
  return {
    [Standing.LEFT]: [_("Not here"), ""],
    [Standing.TO_CONFIRM]: [_("To confirm"), "warn"],
    [Standing.FACTS_MISSING]: [_("Facts missing"), "bad"],
    [Standing.TO_DECIDE]: [_("To ask"), "warn"],
    [Standing.DECIDES_LATER]: [_("Decides later"), "warn"],
    [Standing.AGREED]: [_("Joins, no slip yet"), "warn"],
    [Standing.AGREED_FREE]: [_("Joins, pays nothing"), "good"],
    [Standing.SLIP_DUE]: [_("Slip issued"), "info"],
    [Standing.PAID]: [_("Paid"), "good"],
    [Standing.DECLINED]: [_("Does not join"), "good"],
    [Standing.WITHDRAWN]: [_("Withdrew"), "good"],
    [Standing.RECIPIENT]: [_("Draws a pension"), "good"],
    [Standing.LATER]: [_("Later"), "good"],
    [Standing.OUT]: [_("Not in this scheme"), "good"],
  };
}

/**
 * Return why somebody is in, out or later, in plain words.
 * @param {Eligibility} found
 * @param {Reader} reader
 */
export function reasonText(found, reader) {
  const params = reasonParams(reader.plan, found);
  return reader._(REASONS[found.reason], { ...params, day: sayFullDay(params.day, reader.locale) });
}

/**
 * Return a person's name; a child of whom no name is kept is told by relation and month.
 * @param {Values} person
 * @param {Reader} reader
 * @returns {string}
 */
export function personName(person, reader) {
  if (person.name) return person.name;
  const month = sayMonth(person.born_on, reader.locale);
  return reader._("%(relation)s, born %(month)s", { relation: relations(reader)[person.relation], month });
}

/**
 * Return relation, sex and age in a line; what is not known is left out.
 * @param {Values} person
 * @param {Reader} reader
 */
export function aboutPerson(person, reader) {
  const relation = person.name ? relations(reader)[person.relation] : "";
  const parts = [relation, sexText(person.sex, reader), ageText(person, reader)];
  return parts.filter((part) => part).join(reader._(", "));
}

/**
 * Return the age in words, or that it is not known.
 * @param {Values} person
 * @param {Reader} reader
 */
export function ageText(person, { _, today }) {
  return person.born_on ? _("aged %(age)s", { age: ageOn(person.born_on, today) }) : _("age not known");
}

/**
 * Return why and when somebody left.
 * @param {Values} person
 * @param {Reader} reader
 */
export function leftText(person, reader) {
  const reason = leaveReasons(reader)[person.left_reason] ?? "";
  return reader._("%(reason)s, %(day)s", { reason, day: sayFullDay(person.left_on, reader.locale) });
}

/**
 * Return the words and the kind of a person's badge.
 * @param {Values} person
 * @param {Outcome} outcome
 * @param {Reader} reader
 * @returns {[string, string]}
 */
export function badgeOf(person, { standing }, reader) {
  if (standing === Standing.LEFT) return [leaveReasons(reader)[person.left_reason] ?? "", ""];
  return standings(reader)[standing];
}

/**
 * Return a table of words as options of a field.
 * @param {Words | [string, string][]} words pairs where the order is not that of whole numbers
 * @param {(key: string) => string} [note]
 */
export function options(words, note = () => "") {
  const pairs = Array.isArray(words) ? words : Object.entries(words);
  return pairs.map(([value, label]) => ({ value, label, note: note(value) }));
}

/**
 * Return a form's values and errors by field, and the messages for its top.
 * @param {readonly string[]} names
 * @param {Typed} typed
 * @param {{problems: Problem[], reader: Reader}} told
 */
export function formContext(names, typed, { problems, reader }) {
  /** @type {Map<string, string>} */
  const said = new Map();
  for (const one of problems) if (!said.has(one.field)) said.set(one.field, say(one, reader));
  const fields = names.map((name) => [name, { value: typed[name] || "", error: said.get(name) ?? "" }]);
  const messages = Array.from(said, ([field, text]) => ({ text, href: names.includes(field) ? `#f-${field}` : "" }));
  return { form: Object.fromEntries(fields), messages };
}
