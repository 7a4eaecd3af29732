/** Division of whole numbers, exact up to 2^53. */

/**
 * Return the whole quotient, rounded down also below zero.
 * @param {number} amount
 * @param {number} divisor
 */
export function quotient(amount, divisor) {
  return (amount - remainder(amount, divisor)) / divisor;
}

/**
 * Return what the quotient leaves, never below zero.
 * @param {number} amount
 * @param {number} divisor
 */
export function remainder(amount, divisor) {
  return ((amount % divisor) + divisor) % divisor;
}

/**
 * Return the whole quotient, rounded up.
 * @param {number} amount
 * @param {number} divisor
 */
export function quotientUp(amount, divisor) {
  return quotient(amount + divisor - 1, divisor);
}
