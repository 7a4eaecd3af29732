/** Renders the round's templates as the server does: the same files, made functions that use markup.js. */

/**
 * @typedef {import("./texts.js").Texts} Texts
 * @typedef {Record<string, unknown>} Context
 * @typedef {Record<string, (context: Context) => string>} Templates of built/templates.js
 */

/**
 * @param {Templates} templates
 * @param {Texts} texts
 * @param {(path: string) => string} asset address of a static file
 * @param {(problem: import("../rules/problem.js").Problem) => string} say
 * @returns {(name: string, context: Context) => string} HTML of a template
 */
export function renderer(templates, { _, ngettext }, asset, say) {
  const known = { _, ngettext, asset, csrf_token: () => "", say };
  return (name, context) => templates[name]({ ...known, ...context });
}
