/** The part of a page that takes an answer: the text, who answers, and how it is given. */

import { ageOn } from "../rules/age.js";
import { FULL_AGE } from "../rules/answers.js";
import { textName } from "../rules/door_checks.js";
import { Act, Giver, Method } from "../rules/door_words.js";
import { said, textDigest, textOf } from "../rules/plan.js";

/**
 * @typedef {import("./word_views.js").Reader} Reader
 * @typedef {import("./word_views.js").Values} Values
 * @typedef {Record<string, string>} Words
 * @typedef {{name: string, label: string, value: string, hint: string, error: string}} Field
 */

const ACTS = Object.values(Act);

/**
 * Return the digests of the texts that a page reads out, by act, in the reader's language.
 * @param {Reader} reader
 * @returns {Promise<Words>}
 */
export async function digestsOf({ plan, locale }) {
  const digests = ACTS.map(async (act) => [act, await textDigest(textOf(plan, textName(act)), locale)]);
  return Object.fromEntries(await Promise.all(digests));
}

/**
 * Return what a page needs to take an answer to the text of `act`.
 * @param {Values} person
 * @param {Words} typed
 * @param {string} act
 * @param {Reader} reader
 * @param {{faults: Words, digests: Words}} told
 */
export function formPart(person, typed, act, reader, { faults, digests }) {
  const { _ } = reader;
  const isYoung = person.born_on !== null && ageOn(person.born_on, reader.today) < FULL_AGE;
  const isFirst = person.consent_act === null;
  const acts = act === Act.WITHDRAW ? [act] : [act, Act.DECLINE, Act.LATER];
  return {
    consent: textPart(act, reader),
    privacy: isFirst ? privacyPart(reader) : null,
    hidden: hidden(typed, isFirst ? [...acts, Act.PRIVACY] : acts, reader, digests),
    givers: givers(typed, faults, isYoung, reader),
    given_by: typed.given_by || (isYoung ? Giver.GUARDIAN : Giver.SELF),
    giver_hint: isYoung ? _("Under 18: the guardian answers and signs too") : "",
    ways: ways(typed, faults, reader),
  };
}

/**
 * @param {string} act
 * @param {Reader} reader
 */
function textPart(act, { _, plan, locale }) {
  const text = textOf(plan, `consent_${act}`);
  /** @type {Words} */
  const titles = {
    [Act.ENROL]: _("Wish to join"),
    [Act.RENEW]: _("Wish to renew"),
    [Act.WITHDRAW]: _("Takes the consent back"),
  };
  return {
    id: "consent-text",
    title: titles[act],
    paragraphs: said(text, locale).split("\n").filter((line) => line),
    version: text.version,
    language: locale.startsWith("zh") ? "zh-Hans" : "en",
  };
}

/**
 * Return the notice that everybody is shown once, before their first answer.
 * @param {Reader} reader
 */
function privacyPart({ plan, locale }) {
  const text = textOf(plan, textName(Act.PRIVACY));
  return {
    paragraphs: said(text, locale).split("\n").filter((line) => line),
    version: text.version,
    language: locale.startsWith("zh") ? "zh-Hans" : "en",
  };
}

/**
 * Return what the form carries unseen: the page's seed and the texts as they were shown.
 * @param {Words} typed
 * @param {string[]} acts
 * @param {Reader} reader
 * @param {Words} digests
 */
function hidden({ seed, replaces }, acts, { plan, locale }, digests) {
  const cited = (one) => `${textOf(plan, textName(one)).version} ${digests[one]}`;
  return [
    { name: "seed", value: seed },
    { name: "replaces", value: replaces },
    { name: "text_locale", value: locale },
    ...acts.map((one) => ({ name: `text_${one}`, value: cited(one) })),
  ];
}

/**
 * @param {Words} typed
 * @param {Words} faults
 * @param {boolean} isYoung
 * @param {Reader} reader
 */
function givers(typed, faults, isYoung, { _ }) {
  const giver = (value, label, field) => ({
    value,
    label,
    field,
    text: typed[field] ?? "",
    error: faults[field] ?? "",
  });
  return [
    giver(Giver.SELF, _("The person"), ""),
    giver(Giver.GUARDIAN, isYoung ? _("Guardian, with the person") : _("Guardian"), "relation_guardian"),
    giver(Giver.PROXY, _("Somebody else for the person"), "relation_proxy"),
  ];
}

/**
 * @param {Words} typed
 * @param {Words} faults
 * @param {Reader} reader
 */
function ways(typed, faults, { _ }) {
  /** @type {(name: string, label: string) => Field} */
  const field = (name, label) => ({ name, label, value: typed[name], hint: "", error: faults[name] ?? "" });
  /** @type {(value: string, label: string, fields?: Field[], is_pad?: boolean) => Values} */
  const way = (value, label, fields = [], is_pad = false) => ({ value, label, note: "", is_pad, fields });
  return [
    way(Method.SIGNATURE, _("Signed on the phone"), [], true),
    way(Method.FINGERPRINT, _("Fingerprint on paper"), [field("archive_number", _("Archive number"))]),
    way(Method.SPOKEN, _("Spoken before a witness"), [field("witness", _("Name of the witness"))]),
  ];
}
