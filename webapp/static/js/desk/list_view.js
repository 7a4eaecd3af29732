/** Lists at a desk: "/" goes to the search field, one tick chooses every row that is shown. */

document.addEventListener("keydown", onKey);
document.addEventListener("change", onChange);

/** @param {KeyboardEvent} event */
function onKey(event) {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const field = document.querySelector("input[type=search]");
  if (!(field instanceof HTMLInputElement)) return;
  event.preventDefault();
  field.focus();
  field.select();
}

/** @param {EventTarget | null} target */
function isTyping(target) {
  return target instanceof HTMLElement && target.matches("input:not([type=checkbox], [type=radio]), select, textarea");
}

/** @param {Event} event */
function onChange(event) {
  const all = event.target;
  if (!(all instanceof HTMLInputElement) || !("tickAll" in all.dataset)) return;
  for (const one of document.getElementsByName(all.dataset.tickAll ?? "")) {
    if (one instanceof HTMLInputElement && !one.disabled) one.checked = all.checked;
  }
}
