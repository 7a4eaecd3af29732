/** Fill birth and sex from the identity number while it is typed; a child's is not kept. */

import { ageOn } from "../rules/age.js";
import { normaliseIdentity, readIdentity } from "../rules/identity.js";
import { problemsOf } from "../rules/problem.js";

const LONGEST = 18; // characters; a shorter number is still being typed
const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form[data-identity]"));
const number = form?.querySelector("#f-identity");
if (form && number instanceof HTMLInputElement) {
  number.addEventListener("input", () => tell(form, number, LONGEST));
  number.addEventListener("change", () => tell(form, number, 1));
  if (isTypedAhead(form, number)) tell(form, number, LONGEST);
}

/**
 * Whether a number was typed on a slow phone before this script had arrived.
 * @param {HTMLFormElement} form
 * @param {HTMLInputElement} number
 */
function isTypedAhead(form, number) {
  const born = form.querySelector("#f-born_on");
  return number.value !== "" && born instanceof HTMLInputElement && born.value === "";
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLInputElement} number
 * @param {number} least characters from which a wrong number is worth a word
 */
function tell(form, number, least) {
  const on = form.dataset.today ?? "";
  const [wrong] = problemsOf(() => readIdentity(number.value, { on }));
  if (wrong) {
    const isTyping = normaliseIdentity(number.value).length < least;
    say(form, isTyping ? "" : words(form, wrong.code, wrong.params), "bad");
    return;
  }
  const found = readIdentity(number.value, { on });
  if (ageOn(found.born_on, on) < Number(form.dataset.minAge)) countChild(form);
  else fill(form, found);
}

/**
 * @param {HTMLFormElement} form
 * @param {{born_on: string, sex: string}} found
 */
function fill(form, found) {
  const born = form.querySelector("#f-born_on");
  const sex = form.querySelector(`[name=sex][value="${found.sex}"]`);
  if (born instanceof HTMLInputElement) born.value = found.born_on;
  if (sex instanceof HTMLInputElement) sex.checked = true;
  const card = form.querySelector("#f-no_card");
  if (card instanceof HTMLInputElement) card.checked = false;
  const label = sex?.closest(".choice")?.textContent?.trim() ?? "";
  say(form, words(form, "told", { sex: label, day: found.born_on }), "good");
}

/**
 * Let the answer to "check the number" show the form of a head-count.
 * @param {HTMLFormElement} form
 */
function countChild(form) {
  const check = form.querySelector("[name=step][value=check]");
  if (check instanceof HTMLButtonElement) form.requestSubmit(check);
}

/**
 * @param {HTMLFormElement} form
 * @param {string} code
 * @param {Record<string, string>} params
 */
function words(form, code, params) {
  const text = form.querySelector(`[data-say="${code}"]`)?.textContent ?? "";
  return text.replace(/%\((\w+)\)s/g, (_all, name) => String(params[name] ?? ""));
}

/**
 * @param {HTMLFormElement} form
 * @param {string} text
 * @param {string} kind
 */
function say(form, text, kind) {
  const line = form.querySelector("#identity-told");
  const badge = line?.firstElementChild;
  if (!(line instanceof HTMLElement) || !(badge instanceof HTMLElement)) return;
  line.hidden = !text;
  badge.dataset.kind = kind;
  badge.textContent = text;
}
