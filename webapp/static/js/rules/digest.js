/** SHA-256 of texts and bytes as hex digits. */

/**
 * Return the SHA-256 of a text's UTF-8.
 * @param {string} text
 * @returns {Promise<string>}
 */
export async function sha256(text) {
  return hex(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))));
}

/**
 * Return bytes as hex digits.
 * @param {Uint8Array} bytes
 */
export function hex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
