/** Taking the round along by a tap: how far it is, and that it is ready. */

import { checkOut } from "./check_out.js";
import { onWish, showPart } from "./invite_view.js";
import { keepingNow } from "./storage.js";

/**
 * Take the round along when it is wished.
 * @param {HTMLElement} card
 * @param {Omit<import("./check_out.js").Host, "tell">} host
 */
export function onInstall(card, host) {
  onWish(card, () => bring(card, host));
}

/**
 * @param {HTMLElement} card
 * @param {Omit<import("./check_out.js").Host, "tell">} host
 */
async function bring(card, host) {
  showPart(card, "working");
  const tell = (/** @type {{step?: string, doors?: number}} */ said) => {
    if (said.step) showStep(card, said.step);
    if (said.doors !== undefined) showCount(card, "doors", said.doors);
  };
  try {
    const { isReady, keeping, doors, people } = await checkOut({ ...host, tell });
    showCount(card, "doors", doors);
    showCount(card, "people", people);
    await showEnd(card, isReady ? "ready" : "failed", host, keeping);
  } catch (error) {
    console.warn(error);
    await showEnd(card, "failed", host);
  }
}

/**
 * @param {HTMLElement} card
 * @param {string} part
 * @param {Omit<import("./check_out.js").Host, "tell">} host
 * @param {string} [told] whether the browser keeps what is recorded
 */
async function showEnd(card, part, { storage }, told = "") {
  const keeping = await keepingNow(storage, told);
  for (const said of each(card, "[data-keeping]")) said.hidden = said.dataset.keeping !== keeping;
  showPart(card, part);
}

/**
 * @param {HTMLElement} card
 * @param {string} step
 */
function showStep(card, step) {
  card.querySelector(`[data-step=${step}]:not([data-done])`)?.setAttribute("data-done", "");
  const done = each(card, "[data-step][data-done]");
  for (const line of done) line.querySelector("use")?.setAttribute("href", iconOf(line, "check"));
  for (const bar of card.querySelectorAll("progress")) bar.value = done.length;
}

/**
 * @param {HTMLElement} line
 * @param {string} name
 */
function iconOf(line, name) {
  return (line.querySelector("use")?.getAttribute("href") ?? "").replace(/#.*/, `#${name}`);
}

/**
 * @param {HTMLElement} card
 * @param {string} name
 * @param {number} count
 */
function showCount(card, name, count) {
  for (const output of card.querySelectorAll(`[data-count=${name}]`)) output.textContent = String(count);
}

/**
 * @param {HTMLElement} card
 * @param {string} selector
 * @returns {HTMLElement[]}
 */
function each(card, selector) {
  return Array.from(card.querySelectorAll(selector));
}
