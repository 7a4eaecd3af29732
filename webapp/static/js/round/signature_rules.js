/** A drawn signature as SVG path data in a sheet of 600 × 200, thinned so that it stays small. */

export const WIDTH = 600;
export const HEIGHT = 200;
export const MOST = 20_000; // characters; a long signature has about 3,000
const STEP = 1.5; // units; closer points are no use to a reader

/** How many units of the sheet a pixel of the canvas is; the same both ways, so nothing is bent. */
export function scaleOf(width, height) {
  return Math.min(WIDTH / width, HEIGHT / height);
}

/** The path of strokes, each a list of points `{x, y}` in pixels. */
export function pathOf(strokes, scale) {
  let step = STEP;
  let path = write(strokes, scale, step);
  while (path.length > MOST) path = write(strokes, scale, (step *= 2));
  return path;
}

function write(strokes, scale, step) {
  return strokes.map((points) => writeStroke(thin(points.map((point) => at(point, scale)), step))).join("");
}

/** A stroke begins absolutely and goes on in small steps, which takes half the room. */
function writeStroke([first, ...rest]) {
  if (!first) return "";
  let [x, y] = first;
  const steps = rest.map(([nextX, nextY]) => {
    const step = `${nextX - x} ${nextY - y}`;
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${first.join(" ")}l${steps.join(" ") || "1 0"}`;
}

function thin(points, step) {
  const last = points.length - 1;
  let kept = points[0];
  return points.filter((point, number) => {
    const isFar = Math.hypot(point[0] - kept[0], point[1] - kept[1]) >= step;
    if (number && !isFar && !(number === last && last > 0 && isElsewhere(point, kept))) return false;
    kept = point;
    return true;
  });
}

function isElsewhere(one, other) {
  return one[0] !== other[0] || one[1] !== other[1];
}

function at({ x, y }, scale) {
  return [clamp(x * scale, WIDTH), clamp(y * scale, HEIGHT)];
}

function clamp(value, most) {
  return Math.round(Math.min(Math.max(value, 0), most));
}
