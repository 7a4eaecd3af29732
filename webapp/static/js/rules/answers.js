/** What somebody answered at the door, read from the page: acts, texts and ways of answering. */

import { strip } from "./characters.js";
import { ACT_MISSING, Act, Giver, METHOD_MISSING, Method } from "./door_words.js";
import { numberOf } from "./offer.js";
import { Refusal } from "./problem.js";

/**
 * What one person said to the offer. `words` are the consent's fields but act, tier and amount; `notice` those of the
 * act `privacy` where the privacy notice was shown beside it. `replaces` is the slip that gives way to a new one, or "".
 * @typedef {{
 *   person_id: string, seed: string, act: string, tier_fen: number | null,
 *   words: Record<string, any>, notice: Record<string, any> | null, replaces: string,
 * }} Answer
 */

export const FULL_AGE = 18; // years; Civil Code article 17: younger people answer with a guardian
/** Acts that bind to nothing. @type {readonly string[]} */
export const UNDECIDED = Object.freeze([Act.DECLINE, Act.LATER]);
export const LONGEST = 60_000; // characters of one field that are shown again
export const FIELDS = Object.freeze([
  "seed",
  "tier",
  "given_by",
  "relation_guardian",
  "relation_proxy",
  "method",
  "archive_number",
  "witness",
  "is_read_aloud",
  "signature_path",
  "text_locale",
  "replaces",
  ...Object.values(Act).map((act) => `text_${act}`),
]);

const ACTS = Object.values(Act);
/** @type {Record<string, string>} */
export const RELATIONS = { [Giver.GUARDIAN]: "relation_guardian", [Giver.PROXY]: "relation_proxy" };
const UNSEEN = /[\p{Cc}\p{Cs}]/gu;

/**
 * Return the fields of the page as typed, without what nobody can see.
 * @param {Record<string, string>} form
 * @returns {Record<string, string>}
 */
export function readTyped(form) {
  return Object.fromEntries(FIELDS.map((name) => [name, shorten((form[name] ?? "").replace(UNSEEN, ""))]));
}

/**
 * Return the answer in a form; refuse one without act or without a way of giving it.
 *
 * Whoever declines or decides later binds themselves to nothing: without any other trace it is
 * enough that the canvasser heard it.
 * @param {string} person_id
 * @param {string} act
 * @param {Record<string, string>} typed
 * @param {{heard_by: string}} canvasser
 * @returns {Answer}
 */
export function readAnswer(person_id, act, typed, { heard_by }) {
  if (!ACTS.some((known) => known === act)) throw new Refusal(ACT_MISSING);
  const isBlank = !typed.method || (typed.method === Method.SIGNATURE && !typed.signature_path);
  const isHeard = UNDECIDED.includes(act) && isBlank;
  const method = isHeard ? Method.SPOKEN : typed.method;
  if (!method) throw new Refusal(METHOD_MISSING);
  const words = wordsOf({ ...typed, method, witness: isHeard ? heard_by : typed.witness }, typed[`text_${act}`]);
  const shown = act === Act.PRIVACY ? "" : typed[`text_${Act.PRIVACY}`];
  const notice = shown ? { ...words, ...citedOf(shown, typed) } : null;
  return { person_id, seed: typed.seed, act, tier_fen: numberOf(typed.tier), words, notice, replaces: typed.replaces };
}

/**
 * Return how the person who answered is related, "" for the person themselves.
 * @param {Record<string, string>} typed
 */
export function relationOf(typed) {
  const field = RELATIONS[typed.given_by];
  return field ? strip(typed[field]) : "";
}

/**
 * @param {Record<string, string>} typed
 * @param {string} cited version and digest of the text
 */
function wordsOf(typed, cited) {
  const { method } = typed;
  return {
    ...citedOf(cited, typed),
    given_by: typed.given_by,
    relation: relationOf(typed),
    method,
    archive_number: method === Method.FINGERPRINT ? typed.archive_number : "",
    witness: method === Method.SPOKEN ? typed.witness : "",
    is_read_aloud: typed.is_read_aloud === "1",
    signature: method === Method.SIGNATURE ? typed.signature_path : null,
  };
}

/**
 * @param {string} cited
 * @param {Record<string, string>} typed
 */
function citedOf(cited, { text_locale }) {
  const space = cited.indexOf(" ");
  return {
    text_version: space < 0 ? cited : cited.slice(0, space),
    text_locale,
    text_digest: space < 0 ? "" : cited.slice(space + 1),
  };
}

/** @param {string} text */
function shorten(text) {
  return text.length <= LONGEST ? text : Array.from(text).slice(0, LONGEST).join("");
}
