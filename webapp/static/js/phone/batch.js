/** Choosing which entries go up next: in order, not too many, and none that keeps the others waiting. */

/**
 * @typedef {import("./journal.js").Row} Row
 */

export const MOST = 100; // entries of one call; about 10 kB compressed
const MOST_BYTES = 256 * 1024; // of one call with more than one entry; a minute on a bad line
const ASKED_AGAIN = 20; // held entries of one call, to hear whether the head has settled them
const PAUSE = 15 * 60_000; // ms until a held entry is asked about again
export const DEFERRED = 3_600_000; // ms for which an entry that fails again and again lets others pass

/**
 * Return the next entries: held ones to hear what became of them, then waiting ones in order.
 * @param {import("./store.js").Store} store
 * @param {{most: number, now: number}} limits
 * @returns {Promise<{waiting: Row[], held: Row[]}>}
 */
export function chooseBatch(store, { most, now }) {
  return store.read(["journal"], async (tx) => {
    const journal = tx.objectStore("journal");
    const waiting = await takeWaiting(journal, most, now);
    const held = most > 1 ? await journal.index("held").getAll(1) : [];
    return { waiting, held: held.filter((row) => !isBefore(now, row.asked_at + PAUSE, PAUSE)).slice(0, ASKED_AGAIN) };
  });
}

/**
 * Let an entry that fails again and again wait, so that the others go on; return whether it was put off.
 * @param {import("./store.js").Store} store
 * @param {Row} row
 * @param {{now: number, times: number}} rule after how many times
 */
export function defer(store, { id }, { now, times }) {
  return store.write(["journal"], async (tx) => {
    const journal = tx.objectStore("journal");
    const row = await journal.index("id").get(id);
    if (row?.state !== "waiting") return false;
    const tries = row.tries + 1;
    const isPutOff = tries >= times;
    await journal.put({ ...row, tries, next_at: isPutOff ? now + DEFERRED : row.next_at });
    return isPutOff;
  });
}

/**
 * Let entries that were put off wait like all others, except those that failed so many times; return whether any are.
 * @param {import("./store.js").Store} store
 * @param {number} times
 * @returns {Promise<boolean>}
 */
export function release(store, times) {
  return store.write(["journal"], async (tx) => {
    const journal = tx.objectStore("journal");
    const waiting = await journal.index("state").getAll("waiting");
    const again = waiting.filter(({ next_at, tries }) => next_at && tries < times);
    for (const row of again) await journal.put({ ...row, next_at: 0 });
    return again.length > 0;
  });
}

/**
 * Tell whether now is before an instant; one farther away than any wait comes from a clock put right since.
 * @param {number} now
 * @param {number} then
 * @param {number} farthest
 */
export function isBefore(now, then, farthest) {
  return now < then && then - now <= farthest;
}

/**
 * @param {any} journal
 * @param {number} most
 * @param {number} now
 * @returns {Promise<Row[]>}
 */
async function takeWaiting(journal, most, now) {
  const rows = [];
  let bytes = 0;
  let from = await journal.index("state").getKey("waiting");
  while (from !== undefined) {
    const read = await journal.getAll(IDBKeyRange.lowerBound(from), most);
    for (const row of read) {
      if (row.state !== "waiting" || isBefore(now, row.next_at, DEFERRED)) continue;
      bytes += row.size;
      if (rows.length === most || (rows.length && bytes > MOST_BYTES)) return rows;
      rows.push(row);
    }
    from = read.length === most ? read[read.length - 1].place + 1 : undefined;
  }
  return rows;
}
