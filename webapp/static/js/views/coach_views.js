/** The coach of the practice village: what to do next, in plain words, and how far one is. */

/** @typedef {import("./word_views.js").Reader} Reader */

const LAST = 5;

/**
 * Return the step for a page, from what was recorded so far.
 * @param {string} path of the page, as in the round
 * @param {string[]} kinds of the entries so far
 * @param {Reader} reader
 * @returns {{step: number, last: number, text: string}}
 */
export function coachView(path, kinds, { _ }) {
  const texts = [
    _("These are the doors. The button at the bottom leads to the next one."),
    _("Hand over the leaflet. All names right? Tap the button at the bottom. If not, tap the name."),
    _("Read the text aloud, let the person choose the tier and sign, then tap what they said."),
    _("Show the code or print it. They pay at the bank; you take no money."),
    _("A door is done. Go on to the next, or end the practice; nothing is kept."),
  ];
  const step = stepOf(path, kinds);
  return { step, last: LAST, text: texts[step - 1] };
}

/**
 * @param {string} path
 * @param {string[]} kinds
 */
function stepOf(path, kinds) {
  if (path.includes("/slips")) return 4;
  if (path.includes("/consents")) return 3;
  const isDone = kinds.includes("consent");
  if (isDone) return LAST;
  return path === "/round" ? 1 : 2;
}
