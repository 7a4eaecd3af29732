/**
 * The code of a slip: what a branch needs to know it for genuine before the phone has synced.
 *
 * Twenty bytes as 32 characters of RFC 4648 base32: version, amount in fen (4), year (2), key
 * number (3), and the first ten bytes of HMAC-SHA256(slip key, the ten before and the reference).
 */

import { SPACE } from "./characters.js";
import { Refusal, problem } from "./problem.js";
import { plain, readReference, splitPath } from "./reference.js";

/**
 * What a slip code says; nothing is proven before `isGenuine`.
 * @typedef {{version: number, amount_fen: number, year: number, key_number: number, mac: Uint8Array}} CodeFields
 */

export const VERSION = 1;
export const CODE_UNREADABLE = problem(
  "code_unreadable",
  "The code after the slip number cannot be read, scan the slip again",
  "code",
);

const MAC_BYTES = 10;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const SHAPE = /^[A-Z2-7]{32}$/;
const GAPS = new RegExp(`[${SPACE}\\-]`, "g");

/**
 * Return a slip key as the browser keeps it: it signs, and nothing can read it out again.
 * @param {Uint8Array<ArrayBuffer>} bytes
 */
export function importKey(bytes) {
  return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
}

/**
 * Return the code of a slip, 32 characters; an amount, year or key number beyond its bytes throws.
 * @param {string} reference
 * @param {{amount_fen: number, year: number, key_number: number, key: CryptoKey}} slip
 */
export async function makeCode(reference, { amount_fen, year, key_number, key }) {
  const head = writeHead({ version: VERSION, amount_fen, year, key_number });
  return writeBase32([...head, ...(await makeMac(head, reference, key))]);
}

/**
 * Return the fields of a code, in any case or width, without judging them.
 * @param {string} text
 * @returns {CodeFields}
 */
export function readCode(text) {
  const typed = plain(text).replace(GAPS, "");
  if (!SHAPE.test(typed)) throw new Refusal(CODE_UNREADABLE);
  const raw = readBase32(typed);
  if (raw[0] !== VERSION) throw new Refusal(CODE_UNREADABLE);
  return {
    version: raw[0],
    amount_fen: readNumber(raw.slice(1, 5)),
    year: readNumber(raw.slice(5, 7)),
    key_number: readNumber(raw.slice(7, 10)),
    mac: Uint8Array.from(raw.slice(10)),
  };
}

/**
 * Tell whether the holder of `key` made this code for this reference.
 * @param {string} reference
 * @param {CodeFields} fields
 * @param {CryptoKey} key
 */
export async function isGenuine(reference, fields, key) {
  const mac = await makeMac(writeHead(fields), reference, key);
  const differing = mac.reduce((bits, byte, place) => bits | (byte ^ fields.mac[place]), 0);
  return differing === 0 && fields.mac.length === MAC_BYTES;
}

/**
 * Return the address that the QR holds: upper case where case means nothing, which takes less room.
 * @param {string} publicUrl
 * @param {string} reference
 * @param {string} code
 */
export function slipUrl(publicUrl, reference, code) {
  const found = /^([^:/?#]+:\/\/[^/?#]*)([^?#]*)/.exec(publicUrl);
  if (!found) throw new RangeError(`${publicUrl} is no address`);
  return `${found[1].toUpperCase()}${found[2].replace(/\/+$/, "")}/S/${reference}/${code}`;
}

/**
 * Return the reference and, if there is one, the code in a scanned or typed text.
 *
 * The reference is checked, the code only taken out.
 * @param {string} text
 * @returns {[string, string | null]}
 */
export function splitSlipUrl(text) {
  const code = splitPath(text)[1].replace(/^[ /]+|[ /]+$/g, "");
  return [readReference(text), code || null];
}

/** @param {{version: number, amount_fen: number, year: number, key_number: number}} fields */
function writeHead({ version, amount_fen, year, key_number }) {
  return [
    ...writeNumber(version, 1),
    ...writeNumber(amount_fen, 4),
    ...writeNumber(year, 2),
    ...writeNumber(key_number, 3),
  ];
}

/**
 * @param {number[]} head
 * @param {string} reference
 * @param {CryptoKey} key
 */
async function makeMac(head, reference, key) {
  const message = Uint8Array.from([...head, ...new TextEncoder().encode(reference)]);
  return Array.from(new Uint8Array(await crypto.subtle.sign("HMAC", key, message))).slice(0, MAC_BYTES);
}

/**
 * Return a number as so many bytes, the highest first.
 * @param {number} number
 * @param {number} size
 */
function writeNumber(number, size) {
  if (!Number.isInteger(number) || number < 0 || number >= 256 ** size) {
    throw new RangeError(`${number} does not fit ${size} bytes`);
  }
  return Array.from({ length: size }, (_, place) => Math.floor(number / 256 ** (size - 1 - place)) % 256);
}

/** @param {number[]} bytes */
function readNumber(bytes) {
  return bytes.reduce((number, byte) => number * 256 + byte, 0);
}

/** @param {number[]} bytes */
function writeBase32(bytes) {
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET[parseInt(five, 2)]).join("");
}

/** @param {string} text */
function readBase32(text) {
  const bits = Array.from(text, (letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, "0")).join("");
  return (bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2));
}
