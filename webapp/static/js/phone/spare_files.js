/** The files of the second copy: their names, and what is in them as JSON. */

/**
 * @typedef {import("./store.js").Store} Store
 * @typedef {{device: string, seq: number, id: string}} Name of an entry's file
 */

export const NAME = "bulou-spare";
export const PEOPLE = "/people"; // who uses this phone, and the look of its pages
const ENTRIES = `${NAME}-entries-`;
const STORE = /^.*-entries-bulou-/; // before the person's id
const SLOTS = ["/0", "/1"]; // a file that is replaced is gone for a moment; then the other is there

/**
 * @param {CacheStorage} caches
 * @param {Store} store
 */
export function entriesOf(caches, { name }) {
  return caches.open(ENTRIES + name);
}

/**
 * Return the people of whom entries have files.
 * @param {CacheStorage} caches
 */
export async function listPeople(caches) {
  const names = await caches.keys();
  return names.filter((name) => STORE.test(name)).map((name) => name.replace(STORE, ""));
}

/** @param {Store} store */
export function doorsOf({ name }) {
  return `${NAME}-doors-${name}`;
}

/**
 * All of a round but its doors.
 * @param {Store} store
 */
export function roundOf({ name }) {
  return `/round/${name}`;
}

/**
 * The device, with how far its journal and its slips have come.
 * @param {Store} store
 */
export function endOf({ name }) {
  return `/end/${name}`;
}

/** @param {Name} entry */
export function nameOf({ device, seq, id }) {
  return `/${device}/${seq}/${id}`;
}

/**
 * @param {Request} file
 * @returns {Name}
 */
export function readName({ url }) {
  const [, device, seq, id] = new URL(url).pathname.split("/");
  return { device, seq: Number(seq), id };
}

/**
 * @param {Cache} files
 * @param {string} name
 * @param {unknown} value
 */
export async function put(files, name, value) {
  await files.put(name, new Response(JSON.stringify(value)));
}

/**
 * Put a small file so that a kill leaves the old or the new one.
 * @param {Cache} files
 * @param {string} name
 * @param {unknown} value
 */
export async function putSafely(files, name, value) {
  for (const slot of SLOTS) await put(files, name + slot, value);
}

/**
 * @param {Cache} files
 * @param {Request | string} name
 * @returns {Promise<any>} undefined where there is no such file, or none that can be read
 */
export async function take(files, name) {
  const file = await files.match(name);
  return file?.json().catch(() => undefined);
}

/**
 * @param {Cache} files
 * @param {string} name
 * @returns {Promise<any>}
 */
export async function takeSafely(files, name) {
  const [first, second] = await Promise.all(SLOTS.map((slot) => take(files, name + slot)));
  return first ?? second;
}

/**
 * Return what is in those files that can be read.
 * @param {Cache} files
 * @param {readonly (Request | string)[]} names
 * @returns {Promise<any[]>}
 */
export async function takeAll(files, names) {
  const read = await Promise.all(names.map((name) => take(files, name)));
  return read.filter(Boolean);
}
