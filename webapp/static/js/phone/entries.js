/** Reading the journal: how much waits, what a person must look at, and what was answered. */

/**
 * @typedef {import("./store.js").Store} Store
 * @typedef {import("./journal.js").Row} Row
 */

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
 * @param {{most?: number}} [options]
 * @returns {Promise<{held: Row[], waiting: Row[], answered: Row[]}>}
 */
export function listEntries(store, { most = 50 } = {}) {
  return store.read(["journal"], async (tx) => {
    const journal = tx.objectStore("journal");
    const [held, waiting] = await Promise.all([
      journal.index("held").getAll(1),
      journal.index("state").getAll("waiting"),
    ]);
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
 * @returns {import("./overlay.js").Entry | null}
 */
export function readEntry(row) {
  return row.text === null ? null : JSON.parse(row.text);
}
