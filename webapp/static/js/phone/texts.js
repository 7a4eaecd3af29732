/** What gettext does on the server: a text in the reader's language, with its places filled. */

/**
 * @typedef {Record<string, string | number>} Places
 * @typedef {object} Texts
 * @property {(text: string, places?: Places) => string} _
 * @property {(one: string, many: string, num: number, places?: Places) => string} ngettext
 */

/**
 * @param {Record<string, string> | null} told English to Chinese; null leaves the English
 * @returns {Texts}
 */
export function textsIn(told) {
  const translate = (/** @type {string} */ text) => (told && told[text]) || text;
  return {
    _: (text, places) => fill(translate(text), places),
    ngettext(one, many, num, places) {
      const text = told && told[one] ? told[one] : num === 1 ? one : many;
      return fill(text, { num, ...places });
    },
  };
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
