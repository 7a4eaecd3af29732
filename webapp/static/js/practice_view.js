/** The way into the practice village: once the worker is there, it answers the same address. */

const WORKER = "/service-worker.js";
const PATIENCE = 20_000; // ms until the worker must have everything
const place = document.getElementById("practice");
const button = place?.querySelector("[data-practise]");
const failed = /** @type {HTMLElement | null | undefined} */ (place?.querySelector("[data-failed]"));

button?.addEventListener("click", () => begin().catch(showFailed));

async function begin() {
  const workers = window.isSecureContext ? navigator.serviceWorker : undefined;
  if (!workers || !failed) return showFailed();
  failed.hidden = true;
  const late = setTimeout(showFailed, PATIENCE);
  await workers.register(WORKER, { updateViaCache: "none" });
  await workers.ready;
  if (!workers.controller) await new Promise((resolve) => workers.addEventListener("controllerchange", resolve, { once: true }));
  const answer = await fetch("/practice", { headers: { Accept: "text/html" } });
  clearTimeout(late);
  if (answer.headers.get("X-Practice")) location.assign("/practice");
  else showFailed();
}

function showFailed() {
  if (failed) failed.hidden = false;
}
