/** The board without signal: the last answer of each page that the server lets a phone keep for one person. */

const PREFIX = "bulou-board-"; // of a cache for each person
const KEEP = "X-Bulou-Keep"; // from the server: for whom, and its instant; NOBODY where nobody is signed in
const AT = "X-Bulou-Kept"; // ours: when that was, in ms of this phone's clock
const NOBODY = "nobody";
const PASSING = ["Content-Encoding", "Content-Length", "ETag", "Vary"]; // of an answer on its way, not of what is kept
const MOST = 60; // pages; those kept longest go first
const FRESH = 60_000; // ms within which a page that follows by itself need not be asked for whole once more
const START_OF_PAGE = /<main [^>]*>/;

/**
 * What is kept: the page, when it was true by the server's calendar, and what that calendar says now; in ms.
 * @typedef {{response: Response, asOf: number, today: number}} Kept
 */

/**
 * Keep an answer where the server says for whom; forget everything where it says that nobody is signed in.
 * @param {Response} response
 * @param {string} url
 * @param {{caches: CacheStorage, now: () => number}} host
 */
export async function keepBoard(response, url, { caches, now }) {
  const [person] = (response.headers.get(KEEP) ?? "").split(" ");
  if (!person) return;
  await forgetBoards(caches, person);
  if (person === NOBODY || response.status !== 200) return;
  const headers = new Headers(response.headers);
  for (const name of PASSING) headers.delete(name);
  headers.set(AT, String(now()));
  const cache = await caches.open(PREFIX + person);
  await cache.delete(keyOf(url)); // so that what was kept last stands last
  await cache.put(keyOf(url), new Response(await response.blob(), { headers }));
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, -MOST).map((key) => cache.delete(key)));
}

/**
 * Keep a page that has just followed the server, so that "as of" is when somebody last saw it.
 * @param {string} url
 * @param {boolean} isSame the server had nothing new
 * @param {{caches: CacheStorage, now: () => number, fetch: typeof fetch}} host
 */
export async function keepAgain(url, isSame, host) {
  const kept = await findBoard(host.caches, url, host.now());
  const age = kept ? kept.today - kept.asOf : Infinity;
  if (kept && isSame) {
    const { headers } = kept.response;
    const [person] = (headers.get(KEEP) ?? "").split(" ");
    const said = { ...Object.fromEntries(headers), [KEEP]: `${person} ${new Date(kept.today).toISOString()}` };
    await keepBoard(new Response(await kept.response.blob(), { headers: said }), url, host);
  } else if (age >= FRESH) {
    await keepBoard(await host.fetch(url, { credentials: "same-origin" }), url, host);
  }
}

/**
 * Return what is kept of a page, or null.
 * @param {CacheStorage} caches
 * @param {string} url
 * @param {number} now
 * @returns {Promise<Kept | null>}
 */
export async function findBoard(caches, url, now) {
  for (const name of await listBoards(caches)) {
    const response = await (await caches.open(name)).match(keyOf(url));
    if (response) {
      const [, said = ""] = (response.headers.get(KEEP) ?? "").split(" ");
      const asOf = Date.parse(said);
      return { response, asOf, today: asOf + now - Number(response.headers.get(AT)) };
    }
  }
  return null;
}

/**
 * Forget the pages of everybody, or of everybody else.
 * @param {CacheStorage} caches
 * @param {string} [person]
 */
export async function forgetBoards(caches, person = "") {
  const others = (await listBoards(caches)).filter((name) => name !== PREFIX + person);
  await Promise.all(others.map((name) => caches.delete(name)));
}

/**
 * Return a kept page with a band on it that says what it is.
 * @param {Response} response
 * @param {string} band HTML
 */
export async function withBand(response, band) {
  const text = await response.text();
  return new Response(text.replace(START_OF_PAGE, (start) => start + band), { headers: response.headers });
}

/**
 * Tell whether a kept page is in English.
 * @param {Response} response
 */
export async function isEnglish(response) {
  return /<html lang="en"/.test(await response.clone().text());
}

/** @param {CacheStorage} caches */
async function listBoards(caches) {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX));
}

/**
 * Return the address under which a page is kept: a language is how it is read, not another page.
 * @param {string} url
 */
function keyOf(url) {
  const key = new URL(url);
  key.searchParams.delete("lang");
  key.hash = "";
  return key.href;
}
