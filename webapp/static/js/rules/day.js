/** Days of the calendar as texts `YYYY-MM-DD`, which sort as they follow each other; no time zones. */

import { quotient } from "./whole.js";

const SHAPE = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;
const SHIFTS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]; // days of the week by month, the year begun in March
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Tell whether something is a day that exists, written as `YYYY-MM-DD`.
 * @param {unknown} value
 */
export function isDay(value) {
  const found = typeof value === "string" ? SHAPE.exec(value) : null;
  return found !== null && exists(Number(found[1]), Number(found[2]), Number(found[3]));
}

/**
 * Tell whether the calendar has such a day.
 * @param {number} year
 * @param {number} month
 * @param {number} day
 */
export function exists(year, month, day) {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
}

/**
 * Return the text of a day.
 * @param {number} year
 * @param {number} month
 * @param {number} day
 */
export function makeDay(year, month, day) {
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** @param {string} day */
export function yearOf(day) {
  return Number(day.slice(0, 4));
}

/** @param {string} day */
export function monthOf(day) {
  return Number(day.slice(5, 7));
}

/** @param {string} day */
export function dateOf(day) {
  return Number(day.slice(8, 10));
}

/**
 * Return the day before.
 * @param {string} day
 */
export function dayBefore(day) {
  const [year, month, date] = [yearOf(day), monthOf(day), dateOf(day)];
  if (date > 1) return makeDay(year, month, date - 1);
  return month > 1 ? makeDay(year, month - 1, lengthOf(year, month - 1)) : makeDay(year - 1, 12, 31);
}

/**
 * Return the day so many days later.
 * @param {string} day
 * @param {number} days a few
 */
export function daysAfter(day, days) {
  let [year, month, date] = [yearOf(day), monthOf(day), dateOf(day) + days];
  while (date > lengthOf(year, month)) {
    date -= lengthOf(year, month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return makeDay(year, month, date);
}

/**
 * Return the day of the week: Monday is 0, Sunday 6.
 * @param {string} day
 */
export function weekdayOf(day) {
  const month = monthOf(day);
  const year = month < 3 ? yearOf(day) - 1 : yearOf(day);
  const leaps = quotient(year, 4) - quotient(year, 100) + quotient(year, 400);
  return (year + leaps + SHIFTS[month - 1] + dateOf(day) + 6) % 7;
}

/**
 * @param {number} year
 * @param {number} month
 */
function lengthOf(year, month) {
  return month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1];
}

/** @param {number} year */
function isLeap(year) {
  return year % 4 === 0 && (year % 100 !== 0 || quotient(year, 100) % 4 === 0);
}

/** @param {number} number */
function two(number) {
  return String(number).padStart(2, "0");
}
