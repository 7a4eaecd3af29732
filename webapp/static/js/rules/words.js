/** Dates and money as people read them, in Chinese and English. Days are `YYYY-MM-DD`. */

import { dateOf, monthOf, yearOf } from "./day.js";
import { quotient, remainder } from "./whole.js";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * Return a day of this campaign, without its year.
 * @param {string | null} iso
 * @param {string} locale
 */
export function sayDay(iso, locale) {
  if (!iso) return "";
  return isChinese(locale) ? `${monthOf(iso)}月${dateOf(iso)}日` : `${dateOf(iso)} ${monthName(iso)}`;
}

/**
 * Return a day with its year.
 * @param {string | null} iso
 * @param {string} locale
 */
export function sayFullDay(iso, locale) {
  if (!iso) return "";
  const day = sayDay(iso, locale);
  return isChinese(locale) ? `${yearOf(iso)}年${day}` : `${day} ${yearOf(iso)}`;
}

/**
 * Return a month with its year.
 * @param {string | null} iso
 * @param {string} locale
 */
export function sayMonth(iso, locale) {
  if (!iso) return "";
  return isChinese(locale) ? `${yearOf(iso)}年${monthOf(iso)}月` : `${monthName(iso)} ${yearOf(iso)}`;
}

/**
 * Return an amount; whole yuan without fen.
 * @param {number} fen
 */
export function sayYuan(fen) {
  const yuan = String(quotient(fen, 100)).replace(/\B(?=(\d{3})+$)/g, ",");
  const rest = remainder(fen, 100);
  return rest ? `¥${yuan}.${String(rest).padStart(2, "0")}` : `¥${yuan}`;
}

/** @param {string} iso */
function monthName(iso) {
  return MONTHS[monthOf(iso) - 1];
}

/** @param {string} locale */
function isChinese(locale) {
  return locale.toLowerCase().startsWith("zh");
}
