/** The card with the way to take the round along: where it stands, and which of its parts is shown. */

const START = "/round";
const WISH = "wish";

/** Tell whether this is the round's first page, the only one that offers. */
export function isStart() {
  return location.pathname === START;
}

/**
 * @param {HTMLElement} card
 * @param {string} name
 */
export function showPart(card, name) {
  for (const part of card.querySelectorAll("[data-part]")) {
    if (part instanceof HTMLElement) part.hidden = part.dataset.part !== name;
  }
}

/**
 * Note a tap; it counts also where what answers it is not there yet.
 * @param {HTMLElement} card
 */
export function wish(card) {
  card.dataset.wished = "";
  card.dispatchEvent(new Event(WISH));
}

/**
 * Answer every tap, and the one that came before.
 * @param {HTMLElement} card
 * @param {() => void} answer
 */
export function onWish(card, answer) {
  card.addEventListener(WISH, answer);
  if (card.dataset.wished !== undefined) answer();
}
