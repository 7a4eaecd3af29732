/** The files of the second copy: their names, and what is in them as JSON. */

/**
 * @typedef {import("./store.js").Store} Store
 */

export const NAME = "bulou-spare";
export const PEOPLE = "/people"; // who uses this phone, and the look of its pages
const ROUND = "/round"; // all of a round but its doors

/**
 * @param {CacheStorage | undefined} caches
 * @param {Store} store
 */
export async function entriesOf(caches, { name }) {
  return caches?.open(`${NAME}-entries-${name}`);
}

/** @param {Store} store */
export function doorsOf({ name }) {
  return `${NAME}-doors-${name}`;
}

/** @param {Store} store */
export function roundOf({ name }) {
  return `${ROUND}/${name}`;
}

/** @param {{device: string, seq: number}} entry */
export function nameOf({ device, seq }) {
  return `/${device}/${seq}`;
}

/**
 * @param {Cache | undefined} files
 * @param {string} name
 * @param {unknown} value
 */
export async function put(files, name, value) {
  await files?.put(name, new Response(JSON.stringify(value)));
}

/**
 * @param {Cache} files
 * @param {string} name
 * @returns {Promise<any>} undefined where there is no such file
 */
export async function take(files, name) {
  return (await files.match(name))?.json();
}

/**
 * @param {Cache | undefined} files
 * @returns {Promise<any[]>}
 */
export async function takeAll(files) {
  const found = (await files?.matchAll()) ?? [];
  return Promise.all(found.map((file) => file.json()));
}
