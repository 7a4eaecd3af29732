/** The queue as a file: what one phone could not send, another takes along. */

/**
 * `entries` are the texts as the journal keeps them, in order.
 * @typedef {{format: string, v: number, device: string, entries: string[]}} Rescue
 */

export const FORMAT = "bulou-rescue";
export const VERSION = 1;
/** Why a file is none that can be taken in; permanent codes. */
export const RescueCode = Object.freeze({ UNREADABLE: "rescue_unreadable", NEWER: "rescue_newer" });

/** Thrown when a file holds no queue. */
export class RescueError extends Error {
  /** @param {string} code */
  constructor(code) {
    super(code);
    this.name = "RescueError";
    this.code = code;
  }
}

/**
 * Return the file that holds everything whose text is still here; what the server has it takes in once only.
 * @param {import("./store.js").Store} store
 * @param {{today: string}} day
 * @returns {Promise<{name: string, text: string, count: number}>}
 */
export function writeRescue(store, { today }) {
  return store.read(["journal", "meta"], async (tx) => {
    const rows = await tx.objectStore("journal").index("open").getAll(1);
    const { id = "" } = (await tx.objectStore("meta").get("device")) ?? {};
    const rescue = { format: FORMAT, v: VERSION, device: id, entries: rows.map(({ text }) => text) };
    return { name: `bulou-${id.slice(0, 8)}-${today}.json`, text: JSON.stringify(rescue), count: rows.length };
  });
}

/**
 * Return the queue in a file; throw RescueError when it holds none.
 * @param {string} text
 * @returns {Rescue}
 */
export function readRescue(text) {
  const data = parse(text);
  if (data?.format !== FORMAT) throw new RescueError(RescueCode.UNREADABLE);
  if (data.v !== VERSION) throw new RescueError(RescueCode.NEWER);
  const isWhole = typeof data.device === "string" && Array.isArray(data.entries);
  if (!isWhole || !data.entries.every((entry) => typeof entry === "string")) throw new RescueError(RescueCode.UNREADABLE);
  return data;
}

/** @param {string} text */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
