/** A small model of the server: it keeps texts, works each entry in once, and tells what doors changed. */

import { createHash } from "node:crypto";

import { PLANS } from "../rules/tables.mjs";
import { TOKEN, USER } from "./phones.mjs";

export const GROUP = "410106.01.001.01";
const SECRET = "00".repeat(32);
const PAGE = 3; // doors of one answer

export class Server {
  constructor({ doors = 4, now = () => 0 } = {}) {
    this.now = now;
    this.tick = doors;
    this.kept = new Map(); // id → {text, status}
    this.worked = []; // ids in the order in which they were worked in
    this.journals = new Map(); // device → {last, digest, flaws}
    this.revoked = false;
    this.calls = 0;
    this.doors = new Map(Array.from({ length: doors }, (_, place) => [`h${place + 1}`, makeDoor(place + 1)]));
  }

  /** Answer a call. */
  exchange({ entries, cursor, plan_digest, key_number }) {
    this.calls += 1;
    const answers = entries.map((text) => this.apply(text));
    const said = { v: 1, now: new Date(this.now()).toISOString(), answers, journal: this.journal(entries) };
    this.last = this.revoked ? { ...said, is_revoked: true } : this.withNews(said, { cursor, plan_digest, key_number });
    return this.last;
  }

  withNews(said, { cursor, plan_digest, key_number }) {
    const changed = [...this.doors.values()]
      .filter(({ household }) => household.clock > Number(cursor || 0))
      .sort((one, other) => one.household.clock - other.household.clock);
    const page = changed.slice(0, PAGE);
    const has_more = changed.length > page.length;
    const last = has_more ? page[page.length - 1].household.clock : Math.max(this.tick, Number(cursor || 0));
    const lease = {
      block: 17, number: 5, until: "2012-12-31", most_slips: 100, most_fen: 10_000_000, used_slips: 0, used_fen: 0,
    }; // prettier-ignore
    return {
      ...said,
      is_revoked: false,
      doors: JSON.parse(JSON.stringify(page)),
      groups: [{ id: GROUP, village: "410106.01.001", name: "一组", shape: "village", position: 1 }],
      gone: [],
      cursor: String(last),
      has_more,
      user: { id: USER, name: "王秀英", role: "canvasser", place: "东柏村" },
      plan_digest: "p1",
      ...(plan_digest !== "p1" && { plan: PLANS["gongyelu-2012"] }),
      lease: { ...lease, ...(key_number !== 5 && { secret: SECRET }) },
    };
  }

  /** Keep an entry and work it in once; a body with `bad` is held. */
  apply(text) {
    const entry = JSON.parse(text);
    const known = this.kept.get(entry.id);
    if (known) return answer(entry.id, known.text === text ? "repeated" : "held", known.status);
    const journal = this.follow(entry, text);
    const status = this.revoked || entry.body.bad ? "held" : "applied";
    this.kept.set(entry.id, { text, status });
    if (status === "applied") this.work(entry);
    return answer(entry.id, status, status, journal);
  }

  work({ id, subject, made_at, by, body }) {
    this.worked.push(id);
    if (!this.doors.has(subject)) return; // a slip
    const { household, visits } = this.doors.get(subject);
    const on = made_at.slice(0, 10);
    visits.push({ id, household: subject, outcome: body.outcome, on, return_on: null, note: body.note ?? "", by });
    this.tick += 1;
    const state = body.outcome === "refused" ? "refused" : "part";
    Object.assign(household, { visit_outcome: body.outcome, visited_on: on, door_state: state, clock: this.tick });
  }

  /** Change something about a door, as others do. */
  touch(id, note = "") {
    this.tick += 1;
    Object.assign(this.doors.get(id).household, { note, clock: this.tick });
  }

  follow({ device, seq, prev }, text) {
    const journal = this.journals.get(device) ?? { last: 0, digest: "", seqs: [], flaws: [] };
    this.journals.set(device, journal);
    const flaw = seq !== journal.last + 1 ? "gap" : prev !== journal.digest ? "broken" : "";
    if (flaw) journal.flaws.push(`${flaw} at ${seq}`);
    journal.seqs.push(seq);
    if (seq > journal.last) [journal.last, journal.digest] = [seq, digestOf(text)];
    return flaw;
  }

  journal(entries) {
    const device = entries.length ? JSON.parse(entries[0]).device : "";
    const { last = 0, digest = "" } = this.journals.get(device) ?? {};
    return { last, digest, missing: [] };
  }
}

/** Return what `fetch` does with a server behind it; `fault(body)` says what goes wrong, "" for nothing. */
export function makeFetch(server, fault = () => "") {
  return async (_url, { body, headers, signal }) => {
    const asked = JSON.parse(body);
    if (headers.Authorization !== `Bearer ${TOKEN}`) return new Response("{}", { status: 401, headers: OURS });
    const kind = fault(asked);
    const wrong = FAULTS[kind];
    if (kind && !wrong) throw new Error(`no such fault: ${kind}`);
    return wrong ? wrong(server, asked, signal) : told(server.exchange(asked));
  };
}

const OURS = { "X-Bulou": "1", "Content-Type": "application/json" };
const PAGE_OF_PORTAL = "<!doctype html><title>Wi-Fi</title><form>Sign in</form>";

export const FAULTS = {
  drop_before: () => fail(),
  drop_after: (server, asked) => server.exchange(asked) && fail(),
  half: (server, asked) => {
    const text = JSON.stringify(server.exchange(asked));
    return new Response(text.slice(0, text.length / 2), { headers: OURS });
  },
  garbled: (server, asked) => new Response(JSON.stringify(server.exchange(asked)).replaceAll('"', "'"), { headers: OURS }),
  portal: () => new Response(PAGE_OF_PORTAL, { headers: { "Content-Type": "text/html" } }),
  portal_json: () => new Response('{"ok": true}', { headers: { "Content-Type": "application/json" } }),
  led_away: () => new Response("", { status: 302, headers: { Location: "http://wifi/" } }),
  no_header: (server, asked) => {
    const said = server.exchange({ ...asked, entries: [] });
    return new Response(JSON.stringify({ ...said, answers: asked.entries.map((text) => answer(JSON.parse(text).id, "applied")) }));
  },
  slow: (server, asked, signal) => server.exchange(asked) && never(signal),
  never: (server, asked, signal) => never(signal),
  wrong_ids: (server, asked) => {
    const said = server.exchange({ ...asked, entries: [] });
    return told({ ...said, answers: asked.entries.map((text) => answer(JSON.parse(text).id.replace(/^./, "f"), "applied")) });
  },
  some: (server, asked) => {
    const heard = asked.entries.slice(0, Math.ceil(asked.entries.length / 2));
    return told(server.exchange({ ...asked, entries: heard }));
  },
  none: (server, asked) => told(server.exchange({ ...asked, entries: [] })),
  replayed: (server, asked) => told(server.last ?? server.exchange(asked)),
  empty: () => told({}),
  no_doors: (server, asked) => told({ ...server.exchange(asked), doors: null }),
  too_large: (server, asked) => (asked.entries.length > 1 ? status(413) : told(server.exchange(asked))),
  401: () => status(401),
  403: () => status(403),
  400: () => status(400),
  422: () => status(422),
  429: () => status(429, { "Retry-After": "7" }),
  500: () => status(500),
  502: () => new Response(PAGE_OF_PORTAL, { status: 502 }),
  503: () => status(503, { "Retry-After": "30" }),
};

function status(code, more = {}) {
  return new Response('{"code": "x", "message": ""}', { status: code, headers: { ...OURS, ...more } });
}

function told(said) {
  return new Response(JSON.stringify(said), { headers: OURS });
}

function fail() {
  throw new TypeError("Failed to fetch");
}

function never(signal) {
  return new Promise((_done, fail) => signal.addEventListener("abort", () => fail(new Error("aborted"))));
}

function answer(id, status, first, journal = "") {
  const isHeld = (status === "repeated" ? first : status) === "held";
  return { id, status, first, code: isHeld ? "bad" : "", message: "", fields: [], turn: isHeld ? "canvasser" : "", journal };
}

function digestOf(text) {
  return createHash("sha256").update(text).digest("hex");
}

function makeDoor(position) {
  const id = `h${position}`;
  const person = {
    id: `p${position}`, household: id, position: 1, name: `王${position}`, relation: "0", sex: "2",
    born_on: "1980-01-01", identity: null, identity_mark: null, is_identity_trusted: false, hukou_kind: "",
    hukou_here: true, residence: "", phone: "", is_student: false, scheme: "", is_enrolled: false,
    special_groups: [], note: "", origin: "register", is_unlisted: false, seen_on: null, informed_on: null,
    left_reason: null, left_on: null, consent_act: null, consented_on: null, tier_fen: null, clock: position,
  }; // prettier-ignore
  const household = {
    id, group: GROUP, village: "410106.01.001", number: "", door: `${position}号`, head_name: "王", phone: "",
    note: "", position, origin: "register", is_unlisted: false, visit_outcome: null, visited_on: null,
    return_on: null, door_state: "not_visited", people_count: 1, open_count: 1, clock: position,
  }; // prettier-ignore
  return { household, people: [person], visits: [], slips: [] };
}
