/** The shell's own behaviour: display theme, menus that close, and words when a request fails. */

const root = document.documentElement;
const YEAR = 365 * 24 * 3600; // seconds

root.classList.add("js");
showTheme(root.dataset.theme ?? "");
document.addEventListener("click", onClick);
document.addEventListener("keydown", onKey);
document.addEventListener("htmx:configRequest", addToken);
document.addEventListener("htmx:sendError", () => say("offline"));
document.addEventListener("htmx:timeout", () => say("offline"));
document.addEventListener("htmx:responseError", () => say("fault"));
document.addEventListener("htmx:beforeRequest", () => say(""));
for (const errors of find("#form-errors[data-focus]")) errors.focus();

/**
 * @param {string} selector
 * @returns {Iterable<HTMLElement>}
 */
function find(selector) {
  return document.querySelectorAll(selector);
}

function onClick(event) {
  const choice = event.target.closest("[data-theme-choice]");
  if (choice) chooseTheme(choice.dataset.themeChoice);
  const toggle = event.target.closest("[data-theme-toggle]");
  if (toggle) chooseTheme(root.dataset.theme === toggle.dataset.themeToggle ? "" : toggle.dataset.themeToggle);
  closeMenus((menu) => !menu.contains(event.target));
}

function onKey(event) {
  if (event.key === "Escape") closeMenus(() => true);
}

function closeMenus(isOver) {
  for (const menu of find("details.menu[open]")) {
    if (isOver(menu)) menu.removeAttribute("open");
  }
}

/** Remember the theme in a cookie, so that the next page is drawn in it from its first frame. */
function chooseTheme(theme) {
  document.cookie = `theme=${theme}; path=/; max-age=${theme ? YEAR : 0}; samesite=lax`;
  showTheme(theme);
}

function showTheme(theme) {
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;
  for (const button of find("[data-theme-choice], [data-theme-toggle]")) {
    const own = button.dataset.themeChoice ?? button.dataset.themeToggle;
    button.setAttribute("aria-pressed", String(own === theme));
  }
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
