/** Amounts of money in figures and in Chinese capitals; always whole fen. */

import { SPACE } from "./characters.js";
import { problem } from "./problem.js";
import { quotient } from "./whole.js";

/** @typedef {import("./problem.js").Problem} Problem */

export const AMOUNT_UNREADABLE = problem("amount_unreadable", "Write the amount in yuan, like 100 or 100.00");

const DIGITS = "零壹贰叁肆伍陆柒捌玖";
const DECORATION = new RegExp(`[${SPACE},¥元]`, "g");
/** @type {[number, string][]} */
const SECTIONS = [[10 ** 8, "亿"], [10 ** 4, "万"], [1000, "仟"], [100, "佰"], [10, "拾"]];

/**
 * Return yuan with two decimals.
 * @param {number} fen
 */
export function yuan(fen) {
  const size = Math.abs(fen);
  return `${fen < 0 ? "-" : ""}${quotient(size, 100)}.${String(size % 100).padStart(2, "0")}`;
}

/**
 * Return the fen of an amount as people type it: full width, ¥, 元 and commas are fine.
 * @param {string} text
 * @returns {number | Problem}
 */
export function readYuan(text) {
  const found = /^([0-9]{1,13})(?:\.([0-9]{1,2}))?$/.exec(text.normalize("NFKC").replace(DECORATION, ""));
  if (!found) return AMOUNT_UNREADABLE;
  return Number(found[1]) * 100 + Number((found[2] || "").padEnd(2, "0"));
}

/**
 * Return the amount in capitals, as 《支付结算办法》 annex 1 writes it on a bill.
 *
 * 零 stands where a place is skipped, 整 after whole yuan only.
 * @param {number} fen
 */
export function capitals(fen) {
  const sign = fen < 0 ? "负" : "";
  const size = Math.abs(fen);
  const [whole, jiao, rest] = [quotient(size, 100), quotient(size, 10) % 10, size % 10];
  const front = whole || !(jiao + rest) ? `${sayNumber(whole)}元` : "";
  if (!(jiao + rest)) return `${sign}${front}整`;
  const gap = front && !jiao ? "零" : "";
  const tail = (jiao ? `${DIGITS[jiao]}角` : "") + (rest ? `${DIGITS[rest]}分` : "");
  return `${sign}${front}${gap}${tail}`;
}

/**
 * Write a whole number section by section; 亿 nests, so that no size is too large.
 * @param {number} number
 * @returns {string}
 */
function sayNumber(number) {
  const section = SECTIONS.find(([unit]) => number >= unit);
  if (!section) return DIGITS[number];
  const [unit, name] = section;
  const rest = number % unit;
  const gap = rest > 0 && rest < unit / 10 ? "零" : "";
  return `${sayNumber(quotient(number, unit))}${name}${gap}${rest ? sayNumber(rest) : ""}`;
}
