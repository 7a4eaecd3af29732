/**
 * What a walk asks of each page, as `walk.…()`; everything returns complaints as lines of text, none when all is well.
 * Measured are what is cut off, what lies over what, what is too small to be hit, what moved while the page came in.
 */
globalThis.walk = (() => {
  const TARGET = 48; // CSS px; design §13, twice the 24 of WCAG 2.5.8
  const SLACK = 1; // px; boxes lie on fractions of pixels
  const TOUCH = 2; // px by which letters may seem to overlap: their boxes are larger than they are
  const LEAST_SHIFT = 0.001; // a share of the screen times the way: less than anybody sees
  const CONTROLS = "a[href], button, input:not([type=hidden]), select, textarea, summary";
  const LAYERS = ".menu-sheet, .skip"; // what lies over the page on purpose

  let styles = new Map();

  /** What is asked of an element's style again and again; asking the browser each time takes ten times as long. */
  function styleOf(element) {
    if (!styles.has(element)) {
      const { overflowX, overflowY, display, position } = getComputedStyle(element);
      styles.set(element, { overflowX, overflowY, display, position });
    }
    return styles.get(element);
  }

  function measure() {
    styles = new Map();
    const texts = Array.from(visibleTexts());
    return [...tooWide(), ...cut(texts), ...overlapping(texts), ...tooSmall()];
  }

  /** Lines of text as the eye sees them; what only a screen reader is told is none. */
  function* visibleTexts() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const within = node.parentElement;
      if (!node.data.trim() || !isSeen(within) || within.closest("option, .only-read, svg, datalist")) continue;
      range.selectNodeContents(node);
      const view = viewOf(within);
      const lines = Array.from(range.getClientRects()).filter(({ width, height }) => width > 0 && height > 0);
      for (const line of lines.map((it) => part(it, view))) {
        if (line.width > 0 && line.height > 0) yield { node, within, line, layer: layerOf(within) };
      }
    }
  }

  /** The window of the box that a text is scrolled in, or null. */
  function viewOf(element) {
    for (let box = element; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY } = styleOf(box);
      if ([overflowX, overflowY].some((flow) => flow === "auto" || flow === "scroll")) return box.getBoundingClientRect();
    }
    return null;
  }

  /** The part of a line that is in view. */
  function part(line, view) {
    if (!view) return line;
    const [left, right] = [Math.max(line.left, view.left), Math.min(line.right, view.right)];
    const [top, bottom] = [Math.max(line.top, view.top), Math.min(line.bottom, view.bottom)];
    return { left, right, top, bottom, width: right - left, height: bottom - top };
  }

  function isSeen(element) {
    return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  }

  /** Sticky bars and open menus lie over what scrolls beneath them. */
  function layerOf(element) {
    for (let part = element; part && part !== document.body; part = part.parentElement) {
      if (part.matches(LAYERS) || ["sticky", "fixed"].includes(styleOf(part).position)) return part;
    }
    return document.body;
  }

  function tooWide() {
    const { scrollWidth } = document.scrollingElement;
    if (scrollWidth <= innerWidth + SLACK) return [];
    const wide = Array.from(document.body.querySelectorAll("*")).filter((part) => part.getBoundingClientRect().right > innerWidth + SLACK && !scroller(part));
    return [`scrolls sideways, ${scrollWidth} px: ${wide.slice(-2).map(told).join(" | ")}`];
  }

  /** Text that a box or the screen cuts off and that cannot be scrolled to. */
  function cut(texts) {
    const found = new Set();
    for (const { node, within, line } of texts) {
      let isOwn = true; // the box in which the text's own lines are
      for (let box = within; box; box = box.parentElement) {
        const { overflowX, overflowY, display } = styleOf(box);
        if (display === "inline" || box === document.documentElement) continue;
        if (["auto", "scroll"].includes(overflowX) || box === document.body) break;
        const edge = box.getBoundingClientRect();
        const isAside = overflowX !== "visible" && (line.right > edge.right + SLACK || line.left < edge.left - SLACK);
        const isBelow = overflowY !== "visible" && overflowY !== "auto" && (line.bottom > edge.bottom + line.height / 4 || line.top < edge.top - line.height / 4);
        const isEllipsis = isOwn && overflowX !== "visible" && box.scrollWidth > box.clientWidth + SLACK;
        isOwn = false;
        if (isAside || isBelow || isEllipsis) found.add(`cut off: ${words(node)} in ${told(box)}`);
      }
      if (!scroller(within) && (line.right > innerWidth + SLACK || line.left < -SLACK)) found.add(`off the screen: ${words(node)}`);
      const own = blockOf(within);
      if (line.right > own.right + TOUCH || line.left < own.left - TOUCH) found.add(`sticks out: ${words(node)} of ${told(within)}`);
    }
    return [...found];
  }

  function blockOf(element) {
    let box = element;
    while (styleOf(box).display === "inline") box = box.parentElement;
    return box.getBoundingClientRect();
  }

  function scroller(element) {
    for (let box = element; box && box !== document.body; box = box.parentElement) {
      if (["auto", "scroll"].includes(styleOf(box).overflowX)) return box;
    }
    return null;
  }

  /** Words over words, and words over a sign or a field that they do not belong to. */
  function overlapping(texts) {
    const found = new Set();
    const signs = Array.from(document.querySelectorAll(`${CONTROLS}, svg.icon, .door`))
      .filter((part) => isSeen(part) && !part.closest("svg svg"))
      .map((part) => ({ part, line: part.getBoundingClientRect(), layer: layerOf(part) }));
    const sorted = texts.map((text) => ({ ...text, line: core(text.line) })).sort((one, other) => one.line.top - other.line.top);
    sorted.forEach((one, place) => {
      for (const other of sorted.slice(place + 1)) {
        if (other.line.top >= one.line.bottom) break;
        if (one.node === other.node || one.layer !== other.layer || !meet(one.line, other.line)) continue;
        found.add(`overlap: ${words(one.node)} and ${words(other.node)}`);
      }
      for (const { part, line, layer } of signs) {
        if (layer !== one.layer || part.contains(one.within) || one.within.contains(part)) continue;
        if (meet(one.line, line)) found.add(`overlap: ${words(one.node)} and ${told(part)}`);
      }
    });
    return [...found];
  }

  /** The part of a line in which there is ink. */
  function core({ left, right, top, bottom, height }) {
    return { left, right, top: top + height * 0.18, bottom: bottom - height * 0.18 };
  }

  function meet(one, other) {
    const aside = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return aside > TOUCH && down > TOUCH;
  }

  /** Targets under 48 px, but for links in running text (WCAG 2.5.8, inline). */
  function tooSmall() {
    return Array.from(document.querySelectorAll(CONTROLS))
      .map((part) => part.closest("label, .way")?.querySelector(".choice-box") ?? part)
      .filter((part) => isSeen(part) && part.getClientRects().length && !part.closest(".skip:not(:focus)") && !isInline(part))
      .filter((part) => {
        const { width, height } = part.getBoundingClientRect();
        return Math.min(width, height) < TARGET - 0.5;
      })
      .map((part) => `too small: ${told(part)}`);
  }

  function isInline(part) {
    if (styleOf(part).display !== "inline") return false;
    const text = part.parentElement.textContent.replace(part.textContent, "");
    return text.trim().length > 0;
  }

  function words(node) {
    return JSON.stringify(node.data.trim().slice(0, 30));
  }

  function told(part) {
    return `<${part.localName} class="${part.getAttribute("class") ?? ""}"> ${part.textContent.trim().replace(/\s+/g, " ").slice(0, 30)}`;
  }

  /** What moved while the page came in, without anybody touching it. */
  function shifts() {
    const told = (node) => node?.outerHTML?.slice(0, 90) ?? "text";
    const isSeen = ({ value, hadRecentInput }) => !hadRecentInput && value >= LEAST_SHIFT;
    const line = ({ value, sources }) => `moved by ${value.toFixed(4)}: ${sources.map(({ node }) => told(node)).join(" | ")}`;
    return new Promise((done) => {
      const see = (list) => done(list.getEntries().filter(isSeen).map(line));
      new PerformanceObserver(see).observe({ type: "layout-shift", buffered: true });
      setTimeout(() => done([]), 50);
    });
  }

  /** Open what can be opened, and lay out what is not in view yet, so that it is measured too. */
  function open() {
    for (const one of document.querySelectorAll("details")) one.open = true;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".choice-more { display: block !important } * { content-visibility: visible !important }");
    document.adoptedStyleSheets = [sheet];
  }

  /** Run axe, whole or some of its rules only. Its target-size (24 px) is left to `measure`, which asks for 48. */
  async function check(only) {
    const rules = only ? { runOnly: { type: "rule", values: only } } : {};
    const { violations } = await globalThis.axe.run(document, { ...rules, preload: false, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => {
      return `${id}: ${html.slice(0, 120)} ${failureSummary.split("\n").slice(1).join(" ").slice(0, 160)}`;
    }));
  }

  const wear = (theme) => (document.documentElement.dataset.theme = theme);
  const magnify = (size) => (document.documentElement.style.fontSize = size);
  return { measure, shifts, open, check, wear, magnify };
})();
