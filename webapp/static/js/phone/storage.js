/** Whether this browser keeps what is recorded, and whether it can work without signal at all. */

/** Whether what is kept stays; permanent codes. */
export const Keeping = Object.freeze({
  KEPT: "kept", // the browser has promised not to clear it
  MAY_GO: "may_go", // it may be cleared when the phone is full or the app unused for long
  LITTLE: "little", // hardly any room: a private window, or a full phone
  UNKNOWN: "unknown", // this browser does not say
});

/** Where the app runs; permanent codes. */
export const Place = Object.freeze({
  INSTALLED: "installed", // from the home screen
  BROWSER: "browser",
  IOS_TAB: "ios_tab", // Safari clears a tab's memory; install first, the home screen has a memory of its own
  IN_APP: "in_app", // inside WeChat and its like on iOS: no work without signal; open it in the browser
  NO_WORKER: "no_worker", // blocked, or a private window: pages come from the server only
});

const LITTLE = 120 * 1024 * 1024; // bytes of room; a round with 10,000 entries needs a tenth
const IN_APP = /MicroMessenger|\bQQ\/|DingTalk|AlipayClient|Weibo|FBAN|FBAV|Instagram|\bLine\//i;
const IOS = /iPhone|iPad|iPod/;

/**
 * Ask the browser to keep what is recorded, and say what it answers.
 * @param {StorageManager | undefined} storage `navigator.storage`
 * @returns {Promise<{code: string, usage: number, quota: number}>} bytes; 0 where the browser does not say
 */
export async function askToKeep(storage) {
  const { usage = 0, quota = 0 } = (await attempt(storage?.estimate?.bind(storage))) ?? {};
  const isKept = (await attempt(storage?.persisted?.bind(storage))) || (await attempt(storage?.persist?.bind(storage)));
  return { code: keepingOf({ isKept, usage, quota }), usage, quota };
}

/**
 * Return whether what is kept stays, as it is now: room comes and goes with the owner's photos.
 * @param {StorageManager | undefined} storage
 * @param {string} told what the browser answered when the round was taken along
 */
export async function keepingNow(storage, told) {
  const { usage = 0, quota = 0 } = (await attempt(storage?.estimate?.bind(storage))) ?? {};
  if (quota && quota - usage < LITTLE) return Keeping.LITTLE;
  return told === Keeping.LITTLE ? Keeping.MAY_GO : told;
}

/**
 * Return where the app runs.
 * @param {{userAgent: string, hasWorker: boolean, isStandalone: boolean, touchPoints?: number}} browser
 */
export function placeOf({ userAgent, hasWorker, isStandalone, touchPoints = 0 }) {
  const isIos = IOS.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1);
  if (!hasWorker) return IN_APP.test(userAgent) ? Place.IN_APP : Place.NO_WORKER;
  if (isStandalone) return Place.INSTALLED;
  return isIos ? Place.IOS_TAB : Place.BROWSER;
}

/** Return where the page that asks runs. */
export function placeHere() {
  const isStandalone = matchMedia("(display-mode: standalone)").matches || /** @type {any} */ (navigator).standalone === true;
  const { userAgent, maxTouchPoints: touchPoints } = navigator;
  return placeOf({ userAgent, hasWorker: isSecureContext && "serviceWorker" in navigator, isStandalone, touchPoints });
}

/**
 * @param {{isKept?: boolean, usage: number, quota: number}} answer
 */
function keepingOf({ isKept, usage, quota }) {
  if (quota && quota - usage < LITTLE) return Keeping.LITTLE;
  if (isKept === undefined) return Keeping.UNKNOWN;
  return isKept ? Keeping.KEPT : Keeping.MAY_GO;
}

/**
 * Return what a question to the browser brings; undefined where it cannot be asked.
 * @template T
 * @param {(() => Promise<T>) | undefined} question
 * @returns {Promise<T | undefined>}
 */
async function attempt(question) {
  try {
    return await question?.();
  } catch {
    return undefined;
  }
}
