/** The shell's own behaviour: how pages look, menus that close, and words when a request fails. */

const root = document.documentElement;
const YEAR = 365 * 24 * 3600; // seconds
const USUAL = "auto"; // takes a choice back
const LOOKS = ["theme", "letters"]; // names of the buttons, of the cookies and of the attributes of <html>
let left = ""; // where the link leads that had the focus in a part that is being replaced

for (const name of LOOKS) showLook(name);
document.addEventListener("DOMContentLoaded", tellEarlier); // after htmx, which listens from then on
document.addEventListener("click", onClick);
document.addEventListener("keydown", onKey);
document.addEventListener("htmx:configRequest", addToken);
document.addEventListener("htmx:sendError", () => say("offline"));
document.addEventListener("htmx:timeout", () => say("offline"));
document.addEventListener("htmx:responseError", () => say("fault"));
document.addEventListener("htmx:beforeRequest", () => say(""));
document.addEventListener("htmx:beforeSwap", noteFocus);
document.addEventListener("htmx:afterSwap", returnFocus);
for (const errors of find("#form-errors[data-focus]")) errors.focus();

/**
 * @param {string} selector
 * @returns {Iterable<HTMLElement>}
 */
function find(selector) {
  return document.querySelectorAll(selector);
}

function onClick(event) {
  const look = event.target.closest("[data-look] button");
  if (look) chooseLook(event, look);
  const language = event.target.closest("a[hreflang]");
  if (language) language.search = withQuery(language.search);
  closeMenus((menu) => !menu.contains(event.target));
}

function onKey(event) {
  if (event.key === "Escape") closeMenus(() => true);
}

function closeMenus(isOver) {
  for (const menu of find("details.menu[open]")) {
    if (!isOver(menu)) continue;
    if (menu.contains(document.activeElement)) menu.querySelector("summary")?.focus();
    menu.removeAttribute("open");
  }
}

/** Remember a choice in a cookie, so that the next page is drawn with it from its first frame; this page changes at once. */
function chooseLook(event, { name, value }) {
  event.preventDefault();
  const isSecure = location.protocol === "https:";
  document.cookie = `${name}=${value}; path=/; max-age=${YEAR}; samesite=lax${isSecure ? "; secure" : ""}`;
  if (value === USUAL) delete root.dataset[name];
  else root.dataset[name] = value;
  showLook(name);
}

/** A button with data-on switches its look on and off; any other one stands for its own value. */
function showLook(name) {
  const now = root.dataset[name] ?? USUAL;
  for (const button of find(`[data-look] button[name=${name}]`)) {
    if (!(button instanceof HTMLButtonElement)) continue;
    const { on = "" } = button.dataset;
    if (on) button.value = on === now ? USUAL : on;
    button.setAttribute("aria-pressed", String((on || button.value) === now));
  }
}

/** Keep what the page was asked for: its filter, its search. */
function withQuery(search) {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of new URLSearchParams(search)) query.set(name, value);
  return `?${query}`;
}

/** Tell htmx what was chosen or typed before it listened: by somebody quick, or by the browser that brings a page back. */
function tellEarlier() {
  for (const field of find("[hx-trigger] :is(input, select), input[hx-trigger]")) {
    if (isChanged(field)) field.dispatchEvent(new Event(field.matches("[hx-trigger]") ? "search" : "change", { bubbles: true }));
  }
}

function isChanged(field) {
  if (field instanceof HTMLSelectElement) return !field.selectedOptions[0]?.defaultSelected && field.selectedIndex > 0;
  return field.matches("[type=radio], [type=checkbox]") ? field.checked && !field.defaultChecked : field.value !== field.defaultValue;
}

/** htmx gives the focus back to what has an id; a link without one is known by where it leads. */
function noteFocus(event) {
  const { activeElement } = document;
  left = (event.detail.target.contains(activeElement) && activeElement?.getAttribute("href")) || "";
}

function returnFocus() {
  if (left && document.activeElement === document.body) for (const link of find(`a[href="${left}"]`)) return link.focus();
}

/** Let a request that htmx makes without a form carry the page's token too. */
function addToken(event) {
  const token = document.querySelector("input[name=csrf_token]");
  if (token instanceof HTMLInputElement) event.detail.headers["X-CSRF-Token"] = token.value;
}

/** Show the words kept in the page for a failed request; "" takes them away. */
function say(kind) {
  const area = document.getElementById("notices");
  area?.querySelector("[data-kind=bad][data-failed]")?.remove();
  if (!kind || !area || document.getElementById("as-of")) return; // which says it already
  const note = document.createElement("div");
  note.className = "notice";
  note.dataset.kind = "bad";
  note.dataset.failed = "";
  note.textContent = area.dataset[kind] ?? "";
  area.append(note);
}
