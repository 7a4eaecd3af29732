/** Renders the round's templates as the server does: the same files, compiled beforehand. */
import nunjucks from "nunjucks/browser/nunjucks-slim.js";

/**
 * @typedef {import("./texts.js").Texts} Texts
 * @typedef {Record<string, unknown>} Context
 */

/**
 * @param {Record<string, unknown>} templates of built/templates.js
 * @param {Texts} texts
 * @param {(path: string) => string} asset address of a static file
 * @param {(problem: import("../rules/problem.js").Problem) => string} say
 * @returns {(name: string, context: Context) => string} HTML of a template
 */
export function renderer(templates, texts, asset, say) {
  const loader = new nunjucks.PrecompiledLoader(templates);
  const env = new nunjucks.Environment(loader, { autoescape: true });
  env.addGlobal("_", (/** @type {string} */ text, places = undefined) => texts._(text, plain(places)));
  env.addGlobal("ngettext", (one, many, num, places = undefined) =>
    texts.ngettext(one, many, num, plain(places)),
  );
  env.addGlobal("asset", asset);
  env.addGlobal("csrf_token", () => "");
  env.addGlobal("say", say);
  return (name, context) => env.render(name, context);
}

/** nunjucks hands keyword arguments over as an object that says so. */
function plain(places) {
  if (!places) return undefined;
  const { __keywords: _mark, ...rest } = places;
  return rest;
}
