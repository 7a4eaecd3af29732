/** What surrounds every page: who is reading, in which language, where they can go. */

/**
 * @typedef {import("./word_views.js").Reader} Reader
 * @typedef {{name: string, role: string, place: string}} User
 * @typedef {{action: string, fields: {name: string, value: string}[]}} Undo the form that takes it back
 * @typedef {{kind: string, text: string, undo?: Undo | null}} Notice what just happened, in words
 */

export const LOCALES = Object.freeze(["zh_Hans", "en"]);
export const THEMES = Object.freeze(["light", "dark", "sun"]);
export const SIZES = Object.freeze(["large"]);
const USUAL = "auto"; // takes a choice back: colours as the phone has them, letters of the usual size
/** What an address may choose, by the name that it gives the choice. */
const CHOICES = Object.entries({ lang: LOCALES, theme: [...THEMES, USUAL], letters: [...SIZES, USUAL] });

/**
 * Return what an address chooses of language, theme and size of letters.
 * @param {URLSearchParams} query
 * @returns {Record<string, string>}
 */
export function choicesIn(query) {
  const asked = CHOICES.filter(([name, open]) => open.includes(query.get(name) ?? ""));
  return Object.fromEntries(asked.map(([name]) => [name, query.get(name) ?? ""]));
}

/**
 * Return the context that every page has.
 * @param {Reader} reader
 * @param {User} user
 * @param {{path: string, theme: string, letters: string, notices: Notice[]}} around
 */
export function frameView(reader, user, { path, theme, letters, notices }) {
  return {
    user: { is_authenticated: true, name: user.name },
    locale: reader.locale,
    theme: THEMES.includes(theme) ? theme : "",
    letters: SIZES.includes(letters) ? letters : "",
    plan: reader.plan,
    place: user.place,
    nav: links(user.role, path, reader),
    notices,
  };
}

/**
 * Return the ways that a role can go; only those who canvass have pages on a phone.
 * @param {string} role
 * @param {string} path
 * @param {Reader} reader
 */
function links(role, path, { _ }) {
  const round = ["/round", _("Round"), "round"];
  const head = [
    ["/village", _("Doors"), "board"],
    ["/village/canvassers", _("Canvassers"), "people"],
    ["/village/questions", _("To settle"), "alert"],
    round,
  ];
  const all = role === "head" ? head : [round];
  const here = all.map(([href]) => href).filter((href) => path.startsWith(href));
  const current = here.sort((one, other) => other.length - one.length)[0];
  return all.map(([href, label, icon]) => ({ href, label, icon, is_current: href === current }));
}
