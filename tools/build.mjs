/**
 * Builds what a phone needs besides plain files, into webapp/static/built:
 * the round's templates as functions, its texts in Chinese, and the service worker as one file.
 * The results are committed, so running Bulou needs no Node; a test proves that they are current.
 */
import { build } from "esbuild";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import nunjucks from "nunjucks";

const TEMPLATES = "webapp/templates";
const CHINESE = "webapp/translations/zh_Hans/LC_MESSAGES/messages.po";
const BUILT = process.argv[2] ?? "webapp/static/built";
const SCRIPTS = "webapp/static/js";
const HEAD = "// built by `make built` from the files it names; change those instead\n// @ts-nocheck\n";
/** Which templates a phone renders itself. */
const ROUND = [/^base\.html$/, /^_?problem\.html$/, /^_macros\//, /^round\//];

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
    parts.push(nunjucks.precompileString(source, { name, env, wrapper }));
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
  const kept = Object.entries(told).filter(([english]) => all.includes(inSource(english)));
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

/** The worker is one classic script: phones that know no module workers are still about. */
async function buildWorker() {
  await build({
    entryPoints: [`${SCRIPTS}/phone/worker.js`],
    outfile: `${BUILT}/service-worker.js`,
    bundle: true,
    minify: true,
    format: "iife",
    target: ["chrome85", "safari15"],
    define: { window: "self" },
    logLevel: "warning",
    legalComments: "inline",
  });
}

await mkdir(BUILT, { recursive: true });
const names = await listTemplates();
await buildTemplates(names);
await buildMessages(names);
if (!process.argv.includes("--no-worker")) await buildWorker();
