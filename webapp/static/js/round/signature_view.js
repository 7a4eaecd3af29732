/** The sheet to sign on: a finger or a mouse draws, a hidden field keeps it as SVG path data. */

import SignaturePad from "../../vendor/signature_pad-5.1.4.min.js";
import { MOST, pathOf, scaleOf } from "./signature_rules.js";

const INK = "#10233a";

for (const sheet of document.querySelectorAll("[data-pad]")) open(/** @type {HTMLElement} */ (sheet));

/** @param {HTMLElement} sheet */
function open(sheet) {
  const canvas = /** @type {HTMLCanvasElement} */ (sheet.querySelector(".pad-canvas"));
  const field = /** @type {HTMLInputElement} */ (sheet.querySelector("input[type=hidden]"));
  const pad = new SignaturePad(canvas, { penColor: INK, minWidth: 1, maxWidth: 2.5, minDistance: 2 });
  pad.addEventListener("endStroke", () => keep(pad, canvas, field));
  sheet.parentElement?.querySelector("[data-pad-clear]")?.addEventListener("click", () => {
    pad.clear();
    pad.on();
    field.value = "";
  });
  new ResizeObserver(() => fit(pad, canvas, field)).observe(canvas);
  choose(sheet);
}

/** Add the stroke that has just ended; what was drawn before a turn of the phone is kept too. */
function keep(pad, canvas, field) {
  const stroke = pad.toData().at(-1);
  const path = pathOf([stroke.points], scaleOf(canvas.clientWidth, canvas.clientHeight));
  if (field.value.length + path.length > MOST) pad.off(); // a scribble: what is there is enough
  else field.value += path;
}

/** Fit the canvas to its place and draw again what is kept: after a turn, or when the page comes back. */
function fit(pad, canvas, field) {
  if (!canvas.clientWidth) return; // hidden: another way was chosen
  const ratio = Math.max(globalThis.devicePixelRatio, 1);
  canvas.width = canvas.clientWidth * ratio;
  canvas.height = canvas.clientHeight * ratio;
  pad.clear();
  const sheet = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  const scale = ratio / scaleOf(canvas.clientWidth, canvas.clientHeight);
  sheet.setTransform(scale, 0, 0, scale, 0, 0);
  Object.assign(sheet, { strokeStyle: INK, lineWidth: 3, lineCap: "round", lineJoin: "round" });
  sheet.stroke(new Path2D(field.value));
  sheet.setTransform(ratio, 0, 0, ratio, 0, 0);
}

/** Where drawing works it is the usual way: choose it unless another is chosen. */
function choose(sheet) {
  const ways = [...document.querySelectorAll(".way-input[name=method]")].map((it) => /** @type {HTMLInputElement} */ (it));
  const own = sheet.closest(".way")?.querySelector(".way-input");
  if (own && !ways.some((way) => way.checked)) /** @type {HTMLInputElement} */ (own).checked = true;
}
