/** How things stand, kept true while the page is open: the line on what is only on this phone, and the outbox. */

const ADDRESS = "/round/outbox?part=pill";

/**
 * Show how things stand now, as the worker tells it.
 * @param {typeof globalThis.fetch} fetch
 */
export async function tellPage(fetch) {
  await refreshPill(fetch);
  document.body.dispatchEvent(new CustomEvent("outbox-changed")); // the outbox page asks for itself again
}

/** @param {typeof globalThis.fetch} fetch */
async function refreshPill(fetch) {
  const response = await fetch(ADDRESS, { headers: { Accept: "text/html" } }).catch(() => null);
  if (!response?.ok) return;
  const told = new DOMParser().parseFromString(await response.text(), "text/html").getElementById("sync-pill");
  const shown = document.getElementById("sync-pill");
  const bar = document.getElementById("status");
  if (bar && told?.dataset.host === "phone") bar.hidden = false; // a desk page hides it where no phone has anything to say
  if (!told || !shown || told.outerHTML === shown.outerHTML) return;
  const hasFocus = document.activeElement === shown;
  shown.replaceWith(document.importNode(told, true));
  if (hasFocus) document.getElementById("sync-pill")?.focus();
}
