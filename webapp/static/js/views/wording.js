/** How a slip is worded wherever it is read: names masked, amounts in yuan. */

import { yuan } from "../rules/amount.js";
import { strip } from "../rules/characters.js";
import { PaymentKind } from "../rules/plan.js";

/**
 * Where a slip is at home: names of village and group, who issued it, and the public address.
 * @typedef {{village: string, group: string, name: string, public_url: string}} Issuer
 */

const MOST_STARS = 3;
const CHARACTER = /.[\u0300-\u036f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]*/gsu;

/** @type {Readonly<Record<string, string>>} */
export const KINDS_ON_PAPER = Object.freeze({
  [PaymentKind.NORMAL]: "正常缴费",
  [PaymentKind.CATCH_UP_AT_LAUNCH]: "补缴（参保前年度）",
  [PaymentKind.GAP]: "补缴（中断年度）",
  [PaymentKind.SHORT_AT_60]: "补缴（满60周岁不足年限）",
});

/**
 * Return the first character of a name and a star for each other, at most three.
 * @param {string} name
 */
export function maskName(name) {
  const characters = strip(name).match(CHARACTER) ?? [];
  return (characters[0] ?? "") + "*".repeat(Math.max(0, Math.min(characters.length - 1, MOST_STARS)));
}

/**
 * Return an amount as it stands on a slip, always with its fen.
 * @param {number} fen
 */
export function amount(fen) {
  return `¥${yuan(fen)}`;
}
