/** The board looks every few seconds whether anything has changed, and rests while nobody sees it. */

const EVERY = 5_000; // milliseconds; a look without news costs two small queries
const NOT_MODIFIED = 304;

setInterval(look, EVERY);
document.addEventListener("visibilitychange", look);
document.addEventListener("htmx:beforeSwap", keepUnchanged);

function look() {
  const board = document.getElementById("board");
  if (board && !document.hidden) globalThis.htmx.trigger(board, "board:look");
}

/** Leave the board as it is when the server says that it is unchanged. */
function keepUnchanged(event) {
  if (event.detail.xhr.status === NOT_MODIFIED) event.detail.shouldSwap = false;
}
