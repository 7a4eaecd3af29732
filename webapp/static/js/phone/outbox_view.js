/** The buttons of the outbox page: send now, and keep the records as a file. */

import { writeRescue } from "./rescue.js";

/**
 * Answer the buttons, which come and go with the part of the page that holds them.
 * @param {{store: import("./store.js").Store, sendNow: () => void, today: () => string}} host
 */
export function watchOutbox({ store, sendNow, today }) {
  document.addEventListener("click", (event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    if (target.closest("[data-send-now]")) sendNow();
    if (target.closest("[data-save-queue]")) saveQueue(store, today());
  });
}

/**
 * Hand the records over as a file: shared where the phone can, else downloaded.
 * @param {import("./store.js").Store} store
 * @param {string} today
 */
async function saveQueue(store, today) {
  const { name, text } = await writeRescue(store, { today });
  const file = new File([text], name, { type: "application/json" });
  if (navigator.maxTouchPoints && navigator.canShare?.({ files: [file] })) {
    const isShared = await navigator.share({ files: [file] }).then(() => true, (error) => error.name === "AbortError");
    if (isShared) return;
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
