/** Reads QR codes from pictures: with the browser's own detector, else with a decoder in script. */

const WIDEST = 800; // pixels; enough for a slip held to the camera, and quick on a cheap phone

/**
 * @typedef {(picture: HTMLVideoElement) => Promise<string>} Reader "" when no code is in the picture
 * @typedef {{ detect(picture: CanvasImageSource): Promise<{ rawValue: string }[]> }} Detector
 * @typedef {{ new (options: { formats: string[] }): Detector, getSupportedFormats(): Promise<string[]> }} Detectors
 */

/**
 * Return the best reader that this browser has; the decoder is fetched only if it is needed.
 * @param {string} decoder the address of the decoder's module
 * @returns {Promise<Reader>}
 */
export async function makeReader(decoder) {
  const detectors = /** @type {{ BarcodeDetector?: Detectors }} */ (globalThis).BarcodeDetector;
  const formats = (await detectors?.getSupportedFormats().catch(() => [])) ?? [];
  if (detectors && formats.includes("qr_code")) return detectorReader(new detectors({ formats: ["qr_code"] }));
  const { decodeQR } = await import(decoder);
  return canvasReader(decodeQR);
}

/** @param {Detector} detector @returns {Reader} */
function detectorReader(detector) {
  return async (picture) => (await detector.detect(picture))[0]?.rawValue ?? "";
}

/** @param {(image: { width: number, height: number, data: Uint8ClampedArray }) => string} decode @returns {Reader} */
function canvasReader(decode) {
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  return async (picture) => {
    if (!pen || !picture.videoWidth) return "";
    const scale = Math.min(1, WIDEST / picture.videoWidth);
    canvas.width = Math.round(picture.videoWidth * scale);
    canvas.height = Math.round(picture.videoHeight * scale);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    try {
      return decode(pen.getImageData(0, 0, canvas.width, canvas.height));
    } catch {
      return ""; // no code in this picture
    }
  };
}
