/**
 * Builds what a phone needs besides plain files, into webapp/static/built: the round's templates as
 * functions, its texts in Chinese, the list of files that its pages ask for, and as one file each the
 * service worker and what runs in its pages.
 * The results are committed, so running Bulou needs no Node; a test proves that they are current.
 */
import { build } from "esbuild";
import { execFileSync } from "node:child_process";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { posix, resolve } from "node:path";
import { minify } from "terser";

import { markOf } from "../webapp/static/js/phone/texts.js";

const PYTHON = process.env.PYTHON ?? ".venv/bin/python";
const TEMPLATES = "webapp/templates";
const TARGET = ["chrome85", "safari15"];
const CHINESE = "webapp/translations/zh_Hans/LC_MESSAGES/messages.po";
const BUILT = process.argv[2] ?? "webapp/static/built";
const STATIC = "webapp/static";
const SCRIPTS = `${STATIC}/js`;
const HEAD = "// built by `make built` from the files it names; change those instead\n// @ts-nocheck\n";
/** What runs in pages, each one file with all that it imports: thirty small ones take long on a bad line. */
const PAGES = ["shell", "phone/page", "round/identity_view", "round/signature_view", "round/slip_view", "read_aloud_view", "board_view"];
/** Pages that the server renders and a phone may show once more without signal, as they were. */
const KEPT_PAGES = [/^coverage\/(village|doors|people|slips|groups)\.html$/];
/** What those addresses name that no template writes out in full, and what a browser may do without. */
const NOT_KEPT = [/^img\/(favicon-32|apple-touch-icon)\.png$/, /^built\/invite\.js$/, /^js\/desk\//];

/** @returns {Promise<string[]>} the templates that a phone's scripts name, and the parts of pages that htmx asks for */
async function listTemplates() {
  const scripts = await Promise.all((await listScripts()).map((file) => readFile(file, "utf8")));
  const named = scripts.flatMap((script) => Array.from(script.matchAll(/"((?:\w+\/)?\w+\.html)"/g), ([, name]) => name));
  const there = await readdir(TEMPLATES, { recursive: true });
  const asked = named.flatMap((name) => [name, name.replace(/\w+\.html$/, "_$&")]);
  return [...new Set(asked)].filter((name) => there.includes(name)).sort();
}

/**
 * Build templates with what they need of each other.
 * @param {string[]} pages
 * @returns {Promise<string[]>} names of all of them
 */
async function buildTemplates(pages) {
  const { code, names } = JSON.parse(execFileSync(PYTHON, ["-m", "tools.templates", ...pages], { encoding: "utf8" }));
  const markup = (await readFile(`${SCRIPTS}/phone/markup.js`, "utf8")).replace(/^export /gm, "");
  await writeFile(`${BUILT}/templates.js`, `${HEAD}${markup}\n${code}`);
  return names;
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
  const body = JSON.stringify(keyed(kept), null, 1);
  await writeFile(`${BUILT}/messages.js`, `${HEAD}export const chinese = ${body};\n`);
}

/**
 * Return Chinese by the mark of its English; where two have one mark, by the English itself.
 * @param {[string, string][]} told
 */
function keyed(told) {
  const marks = told.map(([english]) => markOf(english));
  const isAlone = (mark) => marks.filter((one) => one === mark).length === 1;
  return Object.fromEntries(told.map(([english, chinese], at) => [isAlone(marks[at]) ? marks[at] : english, chinese]));
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

/** The files that the round's pages and the kept ones ask for, with what their scripts import. */
async function buildShell(names) {
  const all = await readdir(TEMPLATES, { recursive: true });
  const keptPages = all.filter((name) => KEPT_PAGES.some((pattern) => pattern.test(name)));
  const sources = await Promise.all([...names, ...keptPages].map((name) => readFile(`${TEMPLATES}/${name}`, "utf8")));
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

function buildPages() {
  return Promise.all(PAGES.map((name) => buildScript(`js/${name}.js`, `${posix.basename(name)}.js`, "esm")));
}

/** The look of every page, on the screen and on paper. */
function buildLook() {
  return build({ ...bundled("css/look.css"), outfile: `${BUILT}/look.css` });
}

/** The worker is one classic script, for phones that know no module workers are still about. */
function buildWorker() {
  return buildScript("js/phone/worker.js", "service-worker.js", "iife");
}

/** What must run while a page is still being read, so it cannot be a module. */
function buildInvite() {
  return buildScript("js/phone/invite.js", "invite.js", "iife");
}

/**
 * Bundle a script; packed, what esbuild makes is 4 % smaller after terser has been over it.
 * @param {string} entry under webapp/static
 * @param {string} name
 * @param {"esm" | "iife"} format
 */
async function buildScript(entry, name, format) {
  const { outputFiles } = await build({ ...bundled(entry), format, write: false });
  const { code } = await minify(outputFiles[0].text, { ecma: 2020, module: format === "esm", compress: { passes: 3 } });
  await writeFile(`${BUILT}/${name}`, String(code));
}

/**
 * @param {string} entry under webapp/static
 * @returns {import("esbuild").BuildOptions}
 */
function bundled(entry) {
  return {
    entryPoints: [`${STATIC}/${entry}`],
    bundle: true,
    minify: true,
    charset: "utf8",
    target: TARGET,
    plugins: [fromBuilt],
    logLevel: "warning",
    legalComments: "none",
  };
}

/** Templates and texts as just built, wherever that was. */
const fromBuilt = {
  name: "from-built",
  setup({ onResolve }) {
    onResolve({ filter: /\/built\/\w+\.js$/ }, ({ path }) => ({ path: resolve(BUILT, posix.basename(path)) }));
  },
};

await mkdir(BUILT, { recursive: true });
const names = await buildTemplates(await listTemplates());
await buildMessages(names);
if (!process.argv.includes("--no-worker")) {
  await buildPages();
  await buildInvite();
  await buildLook();
  await buildWorker();
  await buildShell(names);
}
