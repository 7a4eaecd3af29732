/** One person's database on this phone: doors as pulled, the journal, and what is known besides. */

import { openDB } from "../../vendor/idb-8.0.4.min.js";

/**
 * @typedef {{
 *   name: string,
 *   read: <T>(stores: string[], work: (tx: any) => Promise<T>) => Promise<T>,
 *   write: <T>(stores: string[], work: (tx: any) => Promise<T>) => Promise<T>,
 *   close: () => void,
 * }} Store
 */

/** What can be wrong with the phone's memory; permanent codes. */
export const StoreCode = Object.freeze({
  FULL: "storage_full", // nothing of the transaction is kept
  CLOSED: "storage_closed", // the system closed the database, and opening it again did not help
  NEWER: "storage_newer", // a newer app has changed the database; load the page anew
  MISSING: "storage_missing", // this browser lets nobody keep anything
  FAILED: "storage_failed",
});

/** Thrown when the phone's memory does not do what it was asked; nothing is half written. */
export class StoreError extends Error {
  /**
   * @param {string} code
   * @param {unknown} [cause]
   */
  constructor(code, cause) {
    super(code);
    this.name = "StoreError";
    this.code = code;
    this.cause = cause;
  }
}

const VERSION = 1; // grows only with an upgrade that adds; nothing here is ever changed or dropped
const SHARED = "bulou";
const INDEXES = ["household", "subject", "state", "open", "held", "fading", "found"]; // of the journal
const CLOSED = /clos|lost|terminated/i; // how Safari and Chromium word a database that went away

/**
 * Return the database of a person, which opens with its first use.
 * @param {string} userId
 * @returns {Store}
 */
export function openStore(userId) {
  return makeStore(`${SHARED}-${userId}`, (db) => {
    const doors = db.createObjectStore("doors", { keyPath: "id" });
    doors.createIndex("group", "group");
    doors.createIndex("person", "person_ids", { multiEntry: true });
    doors.createIndex("slip", "references", { multiEntry: true });
    db.createObjectStore("lists", { keyPath: "group" });
    const journal = db.createObjectStore("journal", { keyPath: "place", autoIncrement: true });
    journal.createIndex("id", "id", { unique: true });
    for (const name of INDEXES) journal.createIndex(name, name);
    db.createObjectStore("meta");
  });
}

/**
 * Return the database that everybody on this phone shares: who uses it, its look and language.
 * @returns {Store}
 */
export function openShared() {
  return makeStore(SHARED, (db) => db.createObjectStore("meta"));
}

/**
 * Return some values of `meta` by name; what is not there is undefined.
 * @param {Store} store
 * @param {string[]} names
 * @returns {Promise<Record<string, any>>}
 */
export function readMeta(store, ...names) {
  return store.read(["meta"], (tx) => metaOf(tx, names));
}

/**
 * Keep some values in `meta`.
 * @param {Store} store
 * @param {Record<string, any>} values
 */
export function writeMeta(store, values) {
  return store.write(["meta"], (tx) => keepMeta(tx, values));
}

/**
 * Return values of `meta` within a transaction.
 * @param {any} tx
 * @param {string[]} names
 * @returns {Promise<Record<string, any>>}
 */
export async function metaOf(tx, names) {
  const values = await Promise.all(names.map((name) => tx.objectStore("meta").get(name)));
  return Object.fromEntries(names.map((name, place) => [name, values[place]]));
}

/**
 * Keep values in `meta` within a transaction.
 * @param {any} tx
 * @param {Record<string, any>} values
 */
export async function keepMeta(tx, values) {
  await Promise.all(Object.entries(values).map(async ([name, value]) => tx.objectStore("meta").put(value, name)));
}

/**
 * Return who uses this phone: whose pages it shows, and all whose journals are here.
 * @param {Store} shared
 * @returns {Promise<{current: string, people: string[]}>}
 */
export async function readPeople(shared) {
  const { current = "", people = [] } = await readMeta(shared, "current", "people");
  return { current, people };
}

/**
 * Let the phone show a person's round; the journals of others stay.
 * @param {Store} shared
 * @param {string} userId "" shows nobody's
 */
export function choosePerson(shared, userId) {
  return shared.write(["meta"], async (tx) => {
    const { people = [], turn = 0 } = await metaOf(tx, ["people", "turn"]);
    await keepMeta(tx, { current: userId, people: [...new Set([...people, userId])].filter(Boolean), turn: turn + 1 });
  });
}

/**
 * Return the code of what went wrong in IndexedDB.
 * @param {any} error
 */
export function codeOf(error) {
  if (error instanceof StoreError) return error.code;
  const { name = "", message = "" } = error ?? {};
  if (name === "QuotaExceededError") return StoreCode.FULL;
  if (name === "VersionError") return StoreCode.NEWER;
  if (name === "SecurityError" || error instanceof ReferenceError) return StoreCode.MISSING;
  const isClosed = name === "InvalidStateError" || (name !== "DataError" && CLOSED.test(message));
  return isClosed ? StoreCode.CLOSED : StoreCode.FAILED;
}

/**
 * @param {string} name
 * @param {(db: any) => void} create
 * @returns {Store}
 */
function makeStore(name, create) {
  /** @type {Promise<any> | null} */
  let opened = null;
  const forget = () => (opened = null);
  const open = async () => {
    opened ??= openDB(name, VERSION, {
      upgrade: (db, oldVersion) => void (oldVersion < 1 && create(db)),
      blocking: close, // a newer app wants to add something: make way, nothing is lost
      terminated: forget,
    }).catch((error) => {
      forget();
      throw error;
    });
    return opened;
  };
  const close = () => {
    opened?.then((db) => db.close(), () => {});
    forget();
  };
  const run = (mode, stores, work) => insist(() => transact(open, mode, stores, work), close);
  return {
    name,
    read: (stores, work) => run("readonly", stores, work),
    write: (stores, work) => run("readwrite", stores, work),
    close,
  };
}

/**
 * Do a thing, once more where the database had been closed by the system, and tell why not.
 * @template T
 * @param {() => Promise<T>} deed
 * @param {() => void} close
 * @returns {Promise<T>}
 */
async function insist(deed, close) {
  try {
    return await deed();
  } catch (error) {
    if (codeOf(error) !== StoreCode.CLOSED) throw translate(error);
  }
  close();
  try {
    return await deed();
  } catch (error) {
    throw translate(error);
  }
}

/**
 * Run one transaction; it is done when the disk has it, or nothing of it is.
 * @param {() => Promise<any>} open
 * @param {string} mode
 * @param {string[]} stores
 * @param {(tx: any) => Promise<any>} work
 */
async function transact(open, mode, stores, work) {
  const db = await open();
  const tx = db.transaction(stores, mode, { durability: "strict" });
  const done = tx.done.then(() => null, (error) => error ?? new Error("aborted"));
  try {
    const result = await work(tx);
    const failure = await done;
    if (failure) throw failure;
    return result;
  } catch (error) {
    giveUp(tx);
    await done;
    throw tx.error ?? error;
  }
}

/** @param {any} tx */
function giveUp(tx) {
  try {
    tx.abort();
  } catch {
    // it had ended by itself
  }
}

/** @param {any} error */
function translate(error) {
  const isOurs = error instanceof Error && !isFromDatabase(error);
  return isOurs ? error : new StoreError(codeOf(error), error);
}

/** @param {Error} error */
function isFromDatabase(error) {
  const isDomException = typeof DOMException !== "undefined" && error instanceof DOMException;
  return isDomException || (error instanceof ReferenceError && /indexedDB/.test(error.message)) || error.message === "aborted";
}
