/** The app's own files in the browser's cache: one cache for each release, so that no page mixes two. */

const PREFIX = "bulou-files-";
const RELEASE = /^\/static\/[^/]+/; // where the files of a release begin

/**
 * What the server tells the worker of its release: where its files are, which of them a round needs, the
 * content security policy that pages have, and the address by which people reach it.
 * @typedef {{path: string, files: string[], csp: string, public_url: string}} Shell
 */

/**
 * Fetch all files of a release; nothing is kept where one is missing.
 * @param {CacheStorage} caches
 * @param {Shell} shell
 */
export async function keepFiles(caches, shell) {
  const cache = await caches.open(nameOf(shell));
  await cache.addAll(shell.files.map((file) => `${shell.path}/${file}`));
}

/**
 * Return a file from whichever release it belongs to, else from the network; without signal as this release has it.
 * @param {CacheStorage} caches
 * @param {Request} request
 * @param {{fetch: typeof globalThis.fetch, shell: Shell}} host
 */
export async function takeFile(caches, request, { fetch, shell }) {
  const { origin, pathname } = new URL(request.url);
  const [path = ""] = RELEASE.exec(pathname) ?? [];
  const found = await caches.match(request.url, { cacheName: nameOf({ path }) }); // not to wait for a cache that is written to
  if (found) return found;
  try {
    return await fetch(request);
  } catch (error) {
    const like = await caches.match(origin + pathname.replace(RELEASE, shell.path), { cacheName: nameOf(shell) });
    if (like) return like; // a page that was kept longer than the files of its release
    throw error;
  }
}

/**
 * Forget the files of other releases, whose pages are all closed.
 * @param {CacheStorage} caches
 * @param {Shell} shell
 */
export async function dropOldFiles(caches, shell) {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== nameOf(shell));
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** @param {{path: string}} shell */
function nameOf({ path }) {
  return PREFIX + path.split("/").pop();
}
