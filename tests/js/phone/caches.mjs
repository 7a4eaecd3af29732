/** The browser's files as the phone uses them: caches by name, in each of them texts by address. */

const BASE = "http://localhost";
const addressOf = (asked) => new URL(asked.url ?? asked, BASE).href;

class FakeCache {
  #files = new Map();

  async put(asked, response) {
    const text = await response.text();
    this.#files.delete(addressOf(asked)); // what is put anew stands last
    this.#files.set(addressOf(asked), text);
  }

  async match(asked) {
    const text = this.#files.get(addressOf(asked));
    return text === undefined ? undefined : new Response(text);
  }

  async delete(asked) {
    return this.#files.delete(addressOf(asked));
  }

  async keys() {
    return [...this.#files.keys()].map((url) => new Request(url));
  }
}

/** Return an empty CacheStorage. */
export function makeCaches() {
  const named = new Map();
  return {
    open: async (name) => named.get(name) ?? named.set(name, new FakeCache()).get(name),
    delete: async (name) => named.delete(name),
    keys: async () => [...named.keys()],
  };
}

/** Return files that do some things in another way. */
export function changed(files, more) {
  const same = ["put", "match", "delete", "keys"].map((name) => [name, (...asked) => files[name](...asked)]);
  return { ...Object.fromEntries(same), ...more };
}
