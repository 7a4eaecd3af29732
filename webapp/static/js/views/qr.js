/** The QR of a slip as one SVG path and as a picture for a page: the same modules as on the server. */

import { correction, generate, mode } from "../../vendor/lean-qr-2.7.4.min.js";

const QUIET = 4; // modules of white around the code, ISO/IEC 18004
const MASK = 3; // any of the eight is legal; the server draws with this one
const DIGITS = /[0-9]{20,}/; // from 20 characters on a denser writing is worth its head
const CAPITALS = /[0-9A-Z $%*+\-./:]{20,}/;
/** @type {Record<string, string>} */
const ESCAPED = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#34;", "'": "&#39;" };

/**
 * Return the dark modules of the smallest QR at level Q as SVG path data, one unit to the module.
 * @param {string} text
 * @returns {{size: number, path: string}}
 */
export function qrPath(text) {
  const levels = { minCorrectionLevel: correction.Q, maxCorrectionLevel: correction.Q };
  const code = /** @type {any} */ (generate)(mode.multi(...modesOf(text)), { ...levels, mask: MASK });
  let path = "";
  for (let y = 0; y < code.size; y += 1) path += rowPath(code, y);
  return { size: code.size, path };
}

/**
 * Return the QR as SVG to stand inside a page, quiet zone and white ground included.
 * @param {string} text
 * @param {string} title
 */
export function qrSvg(text, title) {
  const { size, path } = qrPath(text);
  const side = size + 2 * QUIET;
  const told = title.replace(/[&<>"']/g, (one) => ESCAPED[one]);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-QUIET} ${-QUIET} ${side} ${side}"` +
    ` role="img" shape-rendering="crispEdges"><title>${told}</title>` +
    `<rect x="${-QUIET}" y="${-QUIET}" width="${side}" height="${side}" fill="#fff"/>` +
    `<path fill="#000" d="${path}"/></svg>`
  );
}

/**
 * Return the dark runs of a row.
 * @param {{size: number, get: (x: number, y: number) => boolean}} code
 * @param {number} y
 */
function rowPath(code, y) {
  let path = "";
  for (let x = 0; x < code.size; x += 1) {
    const start = x;
    while (code.get(x, y)) x += 1;
    if (x > start) path += `M${start} ${y}h${x - start}v1h-${x - start}z`;
  }
  return path;
}

/**
 * Return the parts of a text, each in the densest writing that is worth it.
 * @param {string} text
 */
function modesOf(text) {
  return partsOf(text, DIGITS).flatMap(([isDigits, part]) => {
    if (isDigits) return [mode.numeric(part)];
    return partsOf(part, CAPITALS).map(([isCapitals, rest]) =>
      isCapitals ? mode.alphaNumeric(rest) : mode.bytes(new TextEncoder().encode(rest)),
    );
  });
}

/**
 * Return a text in parts, each with whether the pattern fits it.
 * @param {string} text
 * @param {RegExp} pattern
 * @returns {[boolean, string][]}
 */
function partsOf(text, pattern) {
  const found = pattern.exec(text);
  if (!found) return text ? [[false, text]] : [];
  const rest = partsOf(text.slice(found.index + found[0].length), pattern);
  const before = text.slice(0, found.index);
  return [...(before ? [/** @type {[boolean, string]} */ ([false, before])] : []), [true, found[0]], ...rest];
}
