/** A slip on the screen: printed on whatever the phone prints with, or shared as a picture. */

const WIDTH = 900; // pixels
const SIDE = 700; // of the code
const LINE = 62;

for (const button of document.querySelectorAll("[data-print]")) {
  button.addEventListener("click", () => print());
}
for (const button of document.querySelectorAll("[data-share]")) {
  if (button instanceof HTMLElement) button.addEventListener("click", () => share(button.dataset.share));
}

async function share(url) {
  const lines = [...document.querySelectorAll("[data-share-line]")].map((it) => it.textContent.trim());
  const files = [new File([await draw(lines)], "slip.png", { type: "image/png" })];
  const told = { title: document.title, text: lines.join("\n"), url };
  const what = navigator.canShare?.({ files }) ? { ...told, files } : told;
  await navigator.share(what).catch(() => {}); // whoever changes their mind has done nothing wrong
}

/** @param {string[]} lines */
async function draw(lines) {
  const canvas = new OffscreenCanvas(WIDTH, SIDE + 160 + lines.length * LINE);
  const sheet = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext("2d"));
  Object.assign(sheet, { fillStyle: "#fff", imageSmoothingEnabled: false });
  sheet.fillRect(0, 0, canvas.width, canvas.height);
  sheet.drawImage(await readCode(), (WIDTH - SIDE) / 2, 40, SIDE, SIDE);
  Object.assign(sheet, { fillStyle: "#000", textAlign: "center", font: "44px sans-serif" });
  lines.forEach((line, number) => sheet.fillText(line, WIDTH / 2, SIDE + 110 + number * LINE, WIDTH - 60));
  return canvas.convertToBlob({ type: "image/png" });
}

async function readCode() {
  const code = /** @type {SVGElement} */ (document.querySelector(".slip-code svg")).cloneNode(true);
  for (const name of ["width", "height"]) /** @type {SVGElement} */ (code).setAttribute(name, String(SIDE));
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(code)], { type: "image/svg+xml" }));
  await image.decode();
  return image;
}
