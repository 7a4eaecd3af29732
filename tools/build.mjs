/**
 * Builds what a phone needs besides plain files, into webapp/static/built: the round's templates as
 * functions, its texts in Chinese, the list of files that its pages ask for, and as one file each the
 * service worker and what runs in its pages.
 * The results are committed, so running Bulou needs no Node; a test proves that they are current.
 */
import { build } from "esbuild";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import nunjucks from "nunjucks";
import { posix, resolve } from "node:path";

const TEMPLATES = "webapp/templates";
const TARGET = ["chrome85", "safari15"];
const CHINESE = "webapp/translations/zh_Hans/LC_MESSAGES/messages.po";
const BUILT = process.argv[2] ?? "webapp/static/built";
const STATIC = "webapp/static";
const SCRIPTS = `${STATIC}/js`;
const LINES = /\(lineno = \d+, colno = \d+, /g; // where in a template one is, which only its author wants to know
const HEAD = "// built by `make built` from the files it names; change those instead\n// @ts-nocheck\n";
/** Which templates a phone renders itself. */
const ROUND = [/^base\.html$/, /^_?problem\.html$/, /^_macros\//, /^round\//, /^sync\//];
/** What those addresses name that no template writes out in full, and what a browser may do without. */
const NOT_KEPT = [/^img\/(favicon-32|apple-touch-icon)\.png$/];

/** @returns {Promise<string[]>} names of the round's templates */
async function listTemplates() {
  const names = await readdir(TEMPLATES, { recursive: true });
  return names.filter((name) => ROUND.some((pattern) => pattern.test(name))).sort();
}

async function buildTemplates(names) {
  const env = new nunjucks.Environment([], { autoescape: true, trimBlocks: true, lstripBlocks: true });
  const parts = [];
  for (const name of names) {
    const source = await readFile(`${TEMPLATES}/${name}`, "utf8");
    const wrapper = ([{ template }]) => `${JSON.stringify(name)}: (function () {\n${template}\n})(),\n`;
    parts.push(nunjucks.precompileString(source, { name, env, wrapper }).replace(LINES, "("));
  }
  await writeFile(`${BUILT}/templates.js`, `${HEAD}export const templates = {\n${parts.join("")}};\n`);
}

/** Only the texts that the round's templates, views and rules can say. */
async function buildMessages(names) {
  const sources = await Promise.all([
    ...names.map((name) => readFile(`${TEMPLATES}/${name}`, "utf8")),
    ...(await listScripts()).map((file) => readFile(file, "utf8")),
  ]);
  const all = sources.join("\n").replace(/\s+/g, " ");
  const told = readPo(await readFile(CHINESE, "utf8"));
  const kept = Object.entries(told).filter(([english]) => all.includes(`"${inSource(english)}"`));
  const body = JSON.stringify(Object.fromEntries(kept), null, 1);
  await writeFile(`${BUILT}/messages.js`, `${HEAD}export const chinese = ${body};\n`);
}

async function listScripts() {
  const names = await readdir(SCRIPTS, { recursive: true });
  return names.filter((name) => name.endsWith(".js")).map((name) => `${SCRIPTS}/${name}`);
}

/** @param {string} text */
const inSource = (text) => text.replace(/"/g, '\\"').replace(/\s+/g, " ").trim();

/**
 * @param {string} po
 * @returns {Record<string, string>} English to Chinese; of a plural, its first form
 */
function readPo(po) {
  const told = {};
  for (const entry of po.split(/\n\n+/)) {
    const english = field(entry, "msgid");
    const chinese = field(entry, "msgstr") || field(entry, "msgstr\\[0\\]");
    if (english && chinese) told[english] = chinese;
  }
  return told;
}

function field(entry, name) {
  const found = new RegExp(`^${name} ((?:".*"\n?)+)`, "m").exec(entry);
  if (!found) return "";
  return found[1].trim().split("\n").map((line) => JSON.parse(line)).join("");
}

/** The files that the round's pages ask for, with what their scripts import. */
async function buildShell(names) {
  const sources = await Promise.all(names.map((name) => readFile(`${TEMPLATES}/${name}`, "utf8")));
  const asked = sources.flatMap((source) => Array.from(source.matchAll(/asset\(['"]([^'"]+)['"]\)/g), ([, file]) => file));
  const files = new Set();
  for (const file of asked) await addWithImports(file, files);
  const kept = [...files].filter((file) => !NOT_KEPT.some((pattern) => pattern.test(file))).sort();
  await writeFile(`${BUILT}/shell.json`, `${JSON.stringify(kept, null, 1)}\n`);
}

/**
 * @param {string} file under webapp/static
 * @param {Set<string>} files
 */
async function addWithImports(file, files) {
  if (files.has(file)) return;
  files.add(file);
  if (!file.startsWith("js/")) return;
  const source = await readFile(`${STATIC}/${file}`, "utf8");
  for (const [, other] of source.matchAll(/^(?:import|export)[^"']*?["'](\.[^"']+)["']/gms)) {
    await addWithImports(posix.join(posix.dirname(file), other), files);
  }
}

/** What runs in the pages is one file, for thirty small ones take long on a bad line. */
function buildPage() {
  return build({ ...bundled("page.js"), outfile: `${BUILT}/page.js`, format: "esm" });
}

/**
 * The worker is one classic script, for phones that know no module workers are still about. The templates
 * stand before it as they are: with names made short they would be twice as long when compressed.
 */
async function buildWorker() {
  const templates = (await readFile(`${BUILT}/templates.js`, "utf8")).replace("export const templates =", "self.TEMPLATES =");
  const define = { window: "self" };
  const { outputFiles } = await build({ ...bundled("worker.js"), write: false, format: "iife", define });
  await writeFile(`${BUILT}/service-worker.js`, `${templates}${outputFiles[0].text}`);
}

/**
 * @param {string} entry
 * @returns {import("esbuild").BuildOptions}
 */
function bundled(entry) {
  return {
    entryPoints: [`${SCRIPTS}/phone/${entry}`],
    bundle: true,
    minify: true,
    charset: "utf8",
    target: TARGET,
    plugins: [fromBuilt],
    logLevel: "warning",
    legalComments: "none",
  };
}

/** Texts as just built, wherever that was; templates as they stand before the script. */
const fromBuilt = {
  name: "from-built",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/built\/\w+\.js$/ }, ({ path }) => ({ path: resolve(BUILT, posix.basename(path)) }));
    onLoad({ filter: /\/templates\.js$/ }, () => ({ contents: "export const templates = self.TEMPLATES;" }));
  },
};

await mkdir(BUILT, { recursive: true });
const names = await listTemplates();
await buildTemplates(names);
await buildMessages(names);
if (!process.argv.includes("--no-worker")) {
  await buildPage();
  await buildWorker();
  await buildShell(names);
}
