/** Laying an amendment over a record, fact by fact, as the server merges it. */

import { readFacts } from "../rules/facts.js";
import { maskIdentity } from "../rules/identity.js";
import { Verdict, settle } from "../rules/merge.js";

/**
 * Amend a record by `{fact: [was, now]}` and return the facts that were taken.
 *
 * The identity number is in a record only masked, beside the mark that the server knows it by. The
 * mark of a number that this phone wrote is not known here: the whole number stands in its place.
 * @param {Record<string, any>} record
 * @param {Record<string, [any, any]>} changes
 * @param {ReadonlyMap<string, (value: unknown) => any>} facts
 * @param {{made: Map<string, number>, at: number}} when when facts of this phone were said, and this one
 * @returns {Set<string>}
 */
export function amendFacts(record, changes, facts, { made, at }) {
  const values = readFacts(facts, Object.fromEntries(Object.entries(changes).map(([name, [, now]]) => [name, now])));
  const taken = new Set();
  for (const [name, now] of Object.entries(values)) {
    const current = name === "identity" ? record.identity_mark : record[name];
    const is_later = at >= (made.get(`${record.id} ${name}`) ?? -Infinity);
    const verdict = settle(name, { current, was: changes[name][0], now, is_later });
    if (verdict === Verdict.KEEP_AND_ASK) continue;
    made.set(`${record.id} ${name}`, at);
    if (verdict === Verdict.SAME) continue;
    Object.assign(record, name === "identity" ? identityOf(now) : { [name]: now });
    taken.add(name);
  }
  return taken;
}

/**
 * Return what a record says of an identity number.
 * @param {string | null | undefined} number
 */
export function identityOf(number) {
  return {
    identity: number ? maskIdentity(number) : null,
    identity_mark: number || null,
    is_identity_trusted: Boolean(number),
  };
}
