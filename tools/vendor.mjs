/** Copies the browser libraries from node_modules to webapp/static/vendor, version in the name. */
import { build } from "esbuild";
import { copyFile, mkdir, readFile } from "node:fs/promises";

const VENDOR = "webapp/static/vendor";

/** package, file inside it, name here; a classic script is copied, a module becomes one file. */
const LIBRARIES = [
  ["htmx.org", "dist/htmx.min.js", "htmx", "classic"],
  ["signature_pad", "dist/signature_pad.js", "signature_pad", "module"],
  ["qr", "decode.js", "qr-decode", "module"],
  ["idb", "build/index.js", "idb", "module"],
  ["lean-qr", "index.mjs", "lean-qr", "module"],
];

async function vendor([library, file, name, kind]) {
  const home = `node_modules/${library}`;
  const { version } = JSON.parse(await readFile(`${home}/package.json`, "utf8"));
  const target = `${VENDOR}/${name}-${version}.min.js`;
  if (kind === "classic") await copyFile(`${home}/${file}`, target);
  else await bundle(`${home}/${file}`, target);
  await copyFile(`${home}/LICENSE`, `${VENDOR}/${name}-${version}.LICENSE`);
  console.log(target);
}

async function bundle(entry, outfile) {
  const options = { bundle: true, minify: true, format: "esm", legalComments: "inline" };
  const banner = { js: "// @ts-nocheck: not our code" };
  await build({ ...options, banner, entryPoints: [entry], outfile, target: "es2020", logLevel: "warning" });
}

await mkdir(VENDOR, { recursive: true });
for (const library of LIBRARIES) await vendor(library);
