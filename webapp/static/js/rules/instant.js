/** Instants as the journal writes them, with the offset by which the writer's clock was set. */

export const CHINA = 480; // minutes; the offset of the whole country

/**
 * Return an instant with its offset.
 * @param {number} now milliseconds since 1970
 * @param {number} [offset] minutes east of Greenwich
 * @returns {string} `2012-05-14T09:30:00.000+08:00`
 */
export function sayInstant(now, offset = CHINA) {
  const minutes = Math.abs(offset);
  const sign = offset < 0 ? "-" : "+";
  return `${shifted(now, offset)}${sign}${two((minutes - (minutes % 60)) / 60)}:${two(minutes % 60)}`;
}

/**
 * Return the day of an instant, `YYYY-MM-DD`.
 * @param {number} now milliseconds since 1970
 * @param {number} [offset] minutes east of Greenwich
 */
export function dayOf(now, offset = CHINA) {
  return shifted(now, offset).slice(0, 10);
}

/**
 * @param {number} now
 * @param {number} offset
 */
function shifted(now, offset) {
  return new Date(now + offset * 60000).toISOString().slice(0, -1);
}

/** @param {number} number */
function two(number) {
  return String(number).padStart(2, "0");
}
