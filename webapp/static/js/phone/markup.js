/** What the functions made of the round's templates use; tools/build.mjs puts it before them. */

const ODD = /[&<>"']/g;
const TOLD = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** HTML that a template made, handed on as a value. */
class Markup {
  /** @param {string} html */
  constructor(html) {
    this.html = html;
  }
}

/**
 * Return a value that is not escaped again; nothing stays nothing.
 * @param {string} html
 */
export const mark = (html) => html && new Markup(html);

/**
 * Return a value as text; what is not there is nothing.
 * @param {any} value
 * @returns {string}
 */
export const text = (value) => (value instanceof Markup ? value.html : String(value ?? ""));

/**
 * Return a value as HTML.
 * @param {any} value
 */
export const e = (value) =>
  value instanceof Markup ? value.html : text(value).replace(ODD, (sign) => TOLD[/** @type {"&"} */ (sign)]);

/**
 * Return what is drawn for each item, or for none.
 * @param {any[] | null | undefined} all
 * @param {(item: any, at: number, all: any[]) => string} draw
 * @param {() => string} [none]
 */
export const each = (all, draw, none = () => "") => (all?.length ? all.map(draw).join("") : none());

/**
 * Return how many there are.
 * @param {any} all
 */
export const size = (all) => all?.length ?? Object.keys(all ?? {}).length;

/**
 * Tell whether a list has an item, or a text a part.
 * @param {any} item
 * @param {any[] | string} all
 */
export const within = (item, all) => all.includes(item);

/**
 * Return the numbers below one.
 * @param {number} end
 */
export const range = (end) => Array.from({ length: end }, (_, at) => at);
