/** What gettext does on the server: a text in the reader's language, with its places filled. */

/**
 * @typedef {Record<string, string | number>} Places
 * @typedef {object} Texts
 * @property {(text: string, places?: Places) => string} _
 * @property {(one: string, many: string, num: number, places?: Places) => string} ngettext
 */

const LENGTH = 4; // characters of a mark

/**
 * @param {Record<string, string> | null} told Chinese by the mark of its English; null leaves the English
 * @returns {Texts}
 */
export function textsIn(told) {
  const translate = (/** @type {string} */ text) => told && (told[markOf(text)] ?? told[text]);
  return {
    _: (text, places) => fill(translate(text) || text, places),
    ngettext: (one, many, num, places) => fill(translate(one) || (num === 1 ? one : many), { num, ...places }),
  };
}

/**
 * Return the mark by which a text is found, so that a phone need not load all English twice (FNV-1a).
 * @param {string} text
 */
export function markOf(text) {
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  return (mark >>> 0).toString(36).slice(-LENGTH);
}

/**
 * Fill `%(name)s` and `%(name)d`; without places the text is left as it is, `%%` is one `%`.
 * @param {string} text
 * @param {Places} [places]
 */
function fill(text, places) {
  if (!places) return text;
  return text.replace(/%(?:\((\w+)\)[sd]|%)/g, (whole, name) => {
    if (name === undefined) return "%";
    return name in places ? String(places[name]) : whole;
  });
}
