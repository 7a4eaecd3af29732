/** The journal of this phone: entries in order, kept word for word until the server has answered. */

import { digestOf, isSaidAnew, writeEnvelope } from "../rules/envelope.js";
import { newId } from "../rules/ids.js";
import { sayInstant } from "../rules/instant.js";
import { receipt } from "./entries.js";
import { keepMeta, metaOf } from "./store.js";

/**
 * @typedef {import("./store.js").Store} Store
 * @typedef {{id: string, token: string, block: number, counter: number, last_seq: number, last_digest: string,
 *   user: string, revoked_at?: string}} Device
 * @typedef {{until: string, most_slips: number, most_fen: number, used_slips: number, used_fen: number,
 *   block: number, number: number, key: CryptoKey}} Lease
 */

/**
 * Something said at a door. A slip has no `subject` and no code yet: `host.mint` gives both.
 * `id` "" lets the journal make one.
 * @typedef {{kind: string, subject: string, household: string, body: Record<string, any>, id?: string}} Draft
 */

/**
 * An entry as the journal keeps it. `text` is null once the server has worked it in. `open`, `held` and
 * `fading` are 1 or absent: still to be laid over the door; a person must look; worked in, door on its way. `found` is
 * the group of a household that is new in it, as long as it is open.
 * @typedef {{
 *   place: number, seq: number, device: string, id: string, kind: string, subject: string, household: string,
 *   text: string | null, digest: string, made_at: string, state: "waiting" | "answered", size: number,
 *   answer: Record<string, any> | null, tries: number, next_at: number, asked_at: number,
 *   open?: 1, held?: 1, fading?: 1, found?: string, settled_by?: string, slip?: {key: number, fen: number},
 * }} Row
 */

/**
 * What the journal takes from its surroundings: the clock in milliseconds, random bytes, minutes east of
 * Greenwich, and what makes the number and code of a slip.
 * @typedef {{
 *   now: () => number, random: (size: number) => Uint8Array, offset?: number,
 *   mint?: (known: {device: Device, lease?: Lease, own_slips: OwnSlips}, draft: Draft, on: number) => Promise<Minted>,
 * }} Host
 * @typedef {{subject: string, code: string, counter: number, key: number}} Minted
 * @typedef {Record<number, {slips: number, fen: number}>} OwnSlips issued here, by key, not answered yet
 */

/** Why an entry is not in the journal; permanent codes. */
export const JournalCode = Object.freeze({
  NO_DEVICE: "device_missing", // nobody has signed in on this phone yet
  REVOKED: "device_revoked",
  TOO_LONG: "entry_too_long",
  ODD_TEXT: "odd_text",
  BUSY: "journal_busy", // other tabs write without end
});

/** Thrown when an entry cannot be kept; none of those given with it is kept either. */
export class JournalError extends Error {
  /** @param {string} code */
  constructor(code) {
    super(code);
    this.name = "JournalError";
    this.code = code;
  }
}

const LONGEST = 256 * 1024; // bytes of one entry
const TIMES = 50; // that other tabs may be faster
const UNSTORABLE = /\\u0000|\\ud[89a-f]/i; // what no database keeps: NUL and half characters
const NAMES = ["device", "lease", "own_slips"];

/**
 * Keep several drafts, all or none; return their rows in the order given, on the disk.
 *
 * Numbers follow each other without gaps and each entry names the text before it. A draft whose id is
 * in the journal already does nothing, and its row says `is_repeated`. A held entry that it is this person's
 * turn to put right is so by one that says the same once more.
 * @param {Store} store
 * @param {Draft[]} drafts
 * @param {Host} host
 * @returns {Promise<(Row & {is_repeated: boolean})[]>}
 */
export async function append(store, drafts, host) {
  const named = drafts.map((draft) => ({ ...draft, id: draft.id || newId(host.now(), host.random(10)) }));
  for (let time = 0; time < TIMES; time += 1) {
    const { known, end, held } = await store.read(["journal", "meta"], (tx) => readEnd(tx, named));
    const fresh = named.filter(({ id }, place) => !known.has(id) && isFirst(named, id, place));
    const written = await write(fresh, end, held, host);
    const rows = await store.write(["journal", "meta"], (tx) => commit(tx, end, written));
    if (rows) return named.map(({ id }, place) => told(id, rows, known, isFirst(named, id, place)));
  }
  throw new JournalError(JournalCode.BUSY);
}

/**
 * Return the slips issued here and not answered yet, with one more, or one less.
 * @param {OwnSlips} own
 * @param {{key: number, fen: number}} slip
 * @param {1 | -1} step
 * @returns {OwnSlips}
 */
export function countSlip(own, { key, fen }, step) {
  const { [key]: known = { slips: 0, fen: 0 }, ...others } = own;
  const counted = { slips: known.slips + step, fen: known.fen + step * fen };
  return counted.slips > 0 ? { ...others, [key]: counted } : others;
}

/**
 * @param {any} tx
 * @param {{id: string}[]} named
 * @returns {Promise<{known: Map<string, Row>, end: any, held: Row[]}>}
 */
async function readEnd(tx, named) {
  const journal = tx.objectStore("journal");
  const [end, held, ...rows] = await Promise.all([
    metaOf(tx, NAMES),
    journal.index("held").getAll(1),
    ...named.map(({ id }) => journal.index("id").get(id)),
  ]);
  return { known: new Map(rows.filter(Boolean).map((row) => [row.id, row])), end, held };
}

/**
 * Return the rows that follow the end of the journal, with what they change of `meta`.
 * @param {(Draft & {id: string})[]} drafts
 * @param {{device?: Device, lease?: Lease, own_slips?: OwnSlips}} end
 * @param {Row[]} held
 * @param {Host} host
 */
async function write(drafts, { device: last, lease, own_slips = {} }, held, host) {
  if (!last) throw new JournalError(JournalCode.NO_DEVICE);
  if (last.revoked_at) throw new JournalError(JournalCode.REVOKED);
  const known = { device: { ...last }, lease, own_slips };
  const ofTurn = held.filter(({ answer, text }) => answer?.turn === "canvasser" && text !== null);
  const wrong = ofTurn.map(({ id, kind, subject, text }) => ({ id, kind, subject, body: JSON.parse(String(text)).body }));
  const rows = [];
  for (const draft of drafts) {
    const [said, slip] = await minted(draft, known, host);
    rows.push({ row: await nextRow(said, slip, known.device, host), settles: wrong.find((one) => isSaidAnew(one, draft))?.id });
  }
  return { rows, device: known.device };
}

/**
 * Return a draft with its slip's number and code, where it is to have one.
 * @param {Draft & {id: string}} draft
 * @param {{device: Device, lease?: Lease, own_slips: OwnSlips}} known which then counts the slip as issued
 * @param {Host} host
 * @returns {Promise<[Draft & {id: string}, {key: number, fen: number} | undefined]>}
 */
async function minted(draft, known, host) {
  if (draft.kind !== "slip.issue" || draft.subject || !host.mint) return [draft, undefined];
  const { subject, code, counter, key } = await host.mint(known, draft, host.now());
  const slip = { key, fen: draft.body.amount_fen };
  known.device.counter = counter;
  known.own_slips = countSlip(known.own_slips, slip, 1);
  return [{ ...draft, subject, body: { ...draft.body, code } }, slip];
}

/**
 * @param {Draft & {id: string}} draft
 * @param {{key: number, fen: number} | undefined} slip
 * @param {Device} device which then ends with this entry
 * @param {Host} host
 * @returns {Promise<Omit<Row, "place">>}
 */
async function nextRow({ id, kind, subject, household, body }, slip, device, host) {
  const made_at = sayInstant(host.now(), host.offset);
  const [seq, prev] = [device.last_seq + 1, device.last_digest];
  const text = writeEnvelope({ id, device: device.id, seq, prev, kind, subject, made_at, by: device.user, body });
  const size = new TextEncoder().encode(text).length;
  if (size > LONGEST) throw new JournalError(JournalCode.TOO_LONG);
  if (UNSTORABLE.test(text)) throw new JournalError(JournalCode.ODD_TEXT);
  const digest = await digestOf(text);
  [device.last_seq, device.last_digest] = [seq, digest];
  const row = { seq, device: device.id, id, kind, subject, household, text, digest, made_at, size };
  const more = { ...(slip && { slip }), ...(kind === "household.add" && { found: body.group }) };
  return { ...row, state: "waiting", answer: null, tries: 0, next_at: 0, asked_at: 0, open: 1, ...more };
}

/**
 * Put rows behind the end they were written for; return null when another tab was faster.
 * @param {any} tx
 * @param {{device?: Device, lease?: Lease}} end
 * @param {{rows: {row: any, settles?: string}[], device: Device}} written
 */
async function commit(tx, end, { rows, device }) {
  const now = await metaOf(tx, NAMES);
  if (!isSameEnd(now, end)) return null;
  const journal = tx.objectStore("journal");
  const adding = rows.map(async ({ row, settles }) => {
    row.place = await journal.add(row);
    if (settles) await settle(journal, settles, row.id);
  });
  const { counter, last_seq, last_digest } = device;
  const own_slips = rows.reduce((own, { row }) => (row.slip ? countSlip(own, row.slip, 1) : own), now.own_slips ?? {});
  if (rows.length) adding.push(keepMeta(tx, { device: { ...now.device, counter, last_seq, last_digest }, own_slips }));
  await Promise.all(adding);
  return new Map(rows.map(({ row }) => [row.id, row]));
}

/**
 * @param {Record<string, any>} now
 * @param {Record<string, any>} end
 */
function isSameEnd(now, end) {
  const endOf = (/** @type {any} */ { device, lease }) => [device.id, device.last_seq, device.last_digest, device.counter, lease?.number];
  const [ours, theirs] = [endOf(now), endOf(end)];
  return ours.every((value, place) => value === theirs[place]) && !now.device.revoked_at;
}

/**
 * Mark a held entry as put right by another; the server has its text.
 * @param {any} journal
 * @param {string} id
 * @param {string} by
 */
async function settle(journal, id, by) {
  const row = await journal.index("id").get(id);
  if (!row?.held) return;
  await journal.put({ ...receipt(row), settled_by: by });
}

/**
 * @param {{id: string}[]} named
 * @param {string} id
 * @param {number} place
 */
function isFirst(named, id, place) {
  return named.findIndex((draft) => draft.id === id) === place;
}

/**
 * @param {string} id
 * @param {Map<string, any>} rows
 * @param {Map<string, Row>} known
 * @param {boolean} isFirstOfItsId
 */
function told(id, rows, known, isFirstOfItsId) {
  return { ...(rows.get(id) ?? known.get(id)), is_repeated: known.has(id) || !isFirstOfItsId };
}
