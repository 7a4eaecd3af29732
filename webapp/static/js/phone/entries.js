/** Reading the journal: how much waits, what a person must look at, what is laid over the doors. */

/**
 * @typedef {import("./store.js").Store} Store
 * @typedef {import("./journal.js").Row} Row
 * @typedef {import("./overlay.js").Entry} Entry
 */

const ADDING = ["household.add", "person.add"];

/**
 * Return the row of an entry, or undefined.
 * @param {Store} store
 * @param {string} id
 * @returns {Promise<Row | undefined>}
 */
export function findEntry(store, id) {
  return store.read(["journal"], (tx) => tx.objectStore("journal").index("id").get(id));
}

/**
 * Return how much is only on this phone (`waiting`), and how much a person must look at (`held`).
 * @param {Store} store
 * @returns {Promise<{waiting: number, held: number}>}
 */
export function countEntries(store) {
  return store.read(["journal"], async (tx) => {
    const journal = tx.objectStore("journal");
    const [waiting, held] = await Promise.all([journal.index("state").count("waiting"), journal.index("held").count(1)]);
    return { waiting, held };
  });
}

/**
 * Return entries for the outbox: those held, those waiting in order, and the last answered ones, newest first.
 * @param {Store} store
 * @param {{most?: number}} [options] how many answered ones
 * @returns {Promise<{held: Row[], waiting: Row[], answered: Row[]}>}
 */
export function listEntries(store, { most = 50 } = {}) {
  return store.read(["journal"], async (tx) => {
    const journal = tx.objectStore("journal");
    const held = await journal.index("held").getAll(1);
    const waiting = await journal.index("state").getAll("waiting");
    const answered = [];
    let cursor = await journal.index("state").openCursor("answered", "prev");
    for (; cursor && answered.length < most; cursor = await cursor.continue()) {
      if (!cursor.value.held) answered.push(cursor.value);
    }
    return { held, waiting, answered };
  });
}

/**
 * Return what an entry says, or null once its text was forgotten.
 * @param {Row} row
 * @returns {Entry | null}
 */
export function readEntry({ text, household }) {
  return text === null ? null : { ...JSON.parse(text), household };
}

/**
 * Return what rows say that is laid over their doors, in their order.
 *
 * What is held is not true for the server, so it changes nothing here either: whoever records it once
 * more starts from what is. Only a household or person that exists nowhere else yet is shown, with all
 * that hangs on it.
 * @param {Row[]} rows
 * @returns {Entry[]}
 */
export function visibleOf(rows) {
  const found = new Set(rows.filter(({ held, kind }) => held && ADDING.includes(kind)).map(({ subject }) => subject));
  const visible = [];
  for (const row of rows) {
    const entry = readEntry(row);
    if (entry && (!row.held || [entry.subject, entry.body.household, entry.body.person].some((id) => found.has(id)))) {
      visible.push(entry);
    }
  }
  return visible;
}

/**
 * Return a row whose text is forgotten, because the server has it and nothing here needs it.
 * @param {Row} row
 * @returns {Row}
 */
export function receipt({ open, held, fading, found, ...row }) {
  return { ...row, text: null };
}
