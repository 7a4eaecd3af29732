/** A new version: it waits until everything is sent and no form is half filled in, and never changes under a page. */

/**
 * Say that a new version is ready, and change to it when that is wished, or unseen while nothing is going on.
 * @param {ServiceWorkerRegistration} registration
 * @param {{card: HTMLElement | null, isIdle: () => Promise<boolean>, reload: () => void}} page
 */
export function watchUpdates(registration, { card, isIdle, reload }) {
  const mayChange = async () => !isFormDirty() && (await isIdle());
  const change = () => registration.waiting?.postMessage("activate");
  const show = () => {
    if (!card || !registration.waiting) return;
    document.getElementById("main")?.prepend(card);
    card.hidden = false;
  };
  let isWished = false;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (!isWished) return;
    isWished = false; // it may come again before the page is gone, and a page must not be loaded over and over
    reload();
  });
  card?.querySelector("[data-update]")?.addEventListener("click", () => {
    if (isFormDirty()) return;
    isWished = true;
    change();
  });
  document.addEventListener("visibilitychange", async () => {
    if (document.hidden && registration.waiting && (await mayChange())) {
      isWished = true;
      change();
    }
  });
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", show));
  show();
}

/** Tell whether something was typed or chosen on this page that is not sent. */
function isFormDirty() {
  const fields = Array.from(document.querySelectorAll("form[method=post] :is(input, textarea, select)"));
  return fields.some((field) => {
    if (field instanceof HTMLSelectElement) return field.selectedIndex !== firstChoice(field);
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
    if (!(field instanceof HTMLInputElement)) return false;
    if (field.type === "hidden") return field.closest("[data-pad]") !== null && field.value !== ""; // a drawn signature
    return field.value !== field.defaultValue || field.checked !== field.defaultChecked;
  });
}

/** @param {HTMLSelectElement} field */
function firstChoice({ options }) {
  return Math.max(0, Array.from(options).findIndex((one) => one.defaultSelected));
}
