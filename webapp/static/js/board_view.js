/** The board looks every few seconds whether anything has changed, and rests while nobody sees it. */

const EVERY = 5_000; // milliseconds; a look without news costs two small queries
const NOT_MODIFIED = 304;

setInterval(look, EVERY);
document.addEventListener("visibilitychange", look);
document.addEventListener("htmx:beforeSwap", keepUnchanged);
document.addEventListener("htmx:afterRequest", follow);

function look() {
  const board = document.getElementById("board");
  if (board && !document.hidden) globalThis.htmx.trigger(board, "board:look");
}

/** Leave the board as it is when the server says that it is unchanged. */
function keepUnchanged(event) {
  if (event.detail.xhr.status === NOT_MODIFIED) event.detail.shouldSwap = false;
}

/** Whatever the page was, it is true now; what answers without signal keeps it as it is. */
function follow(event) {
  const { status } = event.detail.xhr;
  if (event.target.id !== "board" || (status !== 200 && status !== NOT_MODIFIED)) return;
  document.getElementById("as-of")?.remove();
  navigator.serviceWorker?.controller?.postMessage({ keep: location.href, isSame: status === NOT_MODIFIED });
}
