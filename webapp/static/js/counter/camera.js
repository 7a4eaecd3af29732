/** The camera as a scanner: what it reads goes the way of what a scanner types. */
import { makeReader } from "./reader.js";

const EVERY = 120; // milliseconds between two looks
const WANTED = { video: { facingMode: "environment", width: { ideal: 1280 } }, audio: false };

const form = /** @type {HTMLFormElement | null} */ (document.querySelector("#scan"));
if (form && "mediaDevices" in navigator) offer(form); // only where the connection is safe

/** @param {HTMLFormElement} form */
function offer(form) {
  const parts = {
    form,
    open: find(form, "[data-camera-open]"),
    panel: find(form, "[data-camera]"),
    close: find(form, "[data-camera-close]"),
    fault: find(form, "[data-camera-fault]"),
    field: /** @type {HTMLInputElement} */ (find(form, "[name=q]")),
    picture: /** @type {HTMLVideoElement} */ (find(form, "video")),
  };
  parts.open.addEventListener("click", () => scan(parts));
  parts.close.addEventListener("click", () => stop(parts));
  addEventListener("pagehide", () => stop(parts));
  document.addEventListener("visibilitychange", () => document.hidden && stop(parts));
}

/** @param {HTMLElement} form @param {string} selector @returns {HTMLElement} */
function find(form, selector) {
  const found = /** @type {HTMLElement | null} */ (form.querySelector(selector));
  if (!found) throw new Error(`the scan form lacks ${selector}`);
  return found;
}

/** @typedef {Parameters<typeof stop>[0]} Parts */

/** @param {Parts} parts */
async function scan(parts) {
  parts.fault.hidden = true;
  parts.open.hidden = true;
  try {
    const read = await makeReader(new URL(parts.panel.dataset.decoder ?? "", location.href).href);
    parts.picture.srcObject = await navigator.mediaDevices.getUserMedia(WANTED);
    parts.panel.hidden = false;
    await parts.picture.play();
    await look(parts, read);
  } catch {
    stop(parts);
    parts.fault.hidden = false;
  }
}

/** Look until a code is read or the camera is closed. @param {Parts} parts @param {import("./reader.js").Reader} read */
async function look(parts, read) {
  while (parts.picture.srcObject) {
    const text = await read(parts.picture);
    if (text && parts.picture.srcObject) return send(parts, text);
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
}

/** @param {Parts} parts @param {string} text */
function send(parts, text) {
  stop(parts);
  navigator.vibrate?.(80);
  parts.field.value = text;
  parts.form.requestSubmit();
}

/**
 * @param {{ form: HTMLFormElement, open: HTMLElement, panel: HTMLElement, close: HTMLElement,
 *   fault: HTMLElement, field: HTMLInputElement, picture: HTMLVideoElement }} parts
 */
function stop(parts) {
  const stream = /** @type {MediaStream | null} */ (parts.picture.srcObject);
  for (const track of stream?.getTracks() ?? []) track.stop();
  parts.picture.srcObject = null;
  parts.panel.hidden = true;
  parts.open.hidden = false;
}
