/** Ages and months by the calendar. */

import { dateOf, exists, makeDay, monthOf, yearOf } from "./day.js";

const LAST_YEAR = 9999;

/**
 * Return the day on which somebody turns `years`; born on 29 February, often 1 March.
 * @param {string} bornOn
 * @param {number} years
 */
export function birthday(bornOn, years) {
  const year = yearOf(bornOn) + years;
  const [month, date] = [monthOf(bornOn), dateOf(bornOn)];
  if (year >= LAST_YEAR) return makeDay(LAST_YEAR, 1, 1); // a slip of the pen such as 9990 breaks no page
  return exists(year, month, date) ? makeDay(year, month, date) : makeDay(year, 3, 1);
}

/**
 * Return the age in whole years; below zero before birth.
 * @param {string} bornOn
 * @param {string} day
 */
export function ageOn(bornOn, day) {
  const years = yearOf(day) - yearOf(bornOn);
  return birthday(bornOn, years) <= day ? years : years - 1;
}

/**
 * Return the first day of the next month.
 * @param {string} day
 */
export function monthAfter(day) {
  const [year, month] = [yearOf(day), monthOf(day)];
  return month === 12 ? makeDay(year + 1, 1, 1) : makeDay(year, month + 1, 1);
}
