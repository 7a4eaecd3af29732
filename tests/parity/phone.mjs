/**
 * A phone that is asked what a browser asked the server.
 *
 * `node tests/parity/phone.mjs BUILT` reads `{plans, stories: [{start, requests}]}` from its input and
 * writes for each story its answers: status, location, template, context, html, entries.
 */

import "fake-indexeddb/auto";

import { readFileSync } from "node:fs";
import { resolve } from "node:path";

import { keepDoors } from "../../webapp/static/js/phone/doors.js";
import { findEntry, readEntry } from "../../webapp/static/js/phone/entries.js";
import { hostOf } from "../../webapp/static/js/phone/host.js";
import { answer } from "../../webapp/static/js/phone/router.js";
import { keepMeta, openStore, readMeta } from "../../webapp/static/js/phone/store.js";
import { importKey } from "../../webapp/static/js/rules/code.js";

const BUILT = resolve(process.argv[2]);
const { templates } = await import(`${BUILT}/templates.js`);
const { chinese } = await import(`${BUILT}/messages.js`);
const SECOND = 1000; // milliseconds

/** Tell one story on a phone of its own, from one state of the round. */
async function tell({ start, requests }, plans, number) {
  const store = openStore(`${number}`);
  await fill(store, start, plans);
  const answers = [];
  for (const asked of requests) answers.push(await ask(asked, start, store));
  store.close();
  return answers;
}

async function fill(store, start, plans) {
  const { user, groups, doors, authors, device, lease } = start;
  const key = await importKey(Uint8Array.from(Buffer.from(lease.secret, "hex")));
  await store.write(["doors", "lists", "meta"], async (tx) => {
    await keepDoors(tx, doors);
    await keepMeta(tx, {
      ...{ user, groups, authors, plan: plans[start.plan] },
      device: { ...device, user: user.id, last_seq: 0, last_digest: "" },
      lease: { ...lease, block: device.block, key },
    });
  });
}

async function ask({ method, url, form, headers, number }, start, store) {
  const [path, query = ""] = url.split(/\?(.*)/s);
  let seeds = 0;
  const phone = {
    store,
    templates,
    chinese,
    asset: (file) => `/static/${file}`,
    now: () => start.now + number * SECOND,
    random: (size) => crypto.getRandomValues(new Uint8Array(size)),
    locale: start.locale,
    theme: "",
    letters: "",
    publicUrl: "http://localhost:8000",
    choose: async () => {},
    newSeed: () => `01372c43-5c00-7000-8${hex(number, 3)}-${hex((seeds += 1), 12)}`,
  };
  const host = hostOf({ ...phone, ...(await readMeta(store, "user", "plan")) }, path);
  const [seen, made] = watch(host, start);
  const request = {
    method,
    path,
    query: new URLSearchParams(query),
    form: new URLSearchParams(form),
    headers: Object.fromEntries(Object.entries(headers).map(([name, text]) => [name.toLowerCase(), text])),
  };
  const { status, headers: said, body } = await answer(request, host);
  const rows = await Promise.all(made.map((id) => findEntry(store, id)));
  const entries = rows.map(readEntry).map(({ id, kind, subject, body }) => ({ id, kind, subject, body }));
  return { status, location: said.Location ?? "", ...seen, html: body, entries };
}

/** Note what a host shows and keeps; the line on the outbox is that of the server, which has none. */
function watch(host, { user }) {
  const pill = { host: "server", user: user.id };
  const [seen, made] = [{ template: "", context: {} }, []];
  const { render, append } = host;
  host.render = (template, context) => {
    Object.assign(seen, { template, context });
    return render(template, { pill, ...context });
  };
  host.append = async (drafts) => {
    const rows = await append(drafts);
    made.push(...rows.filter((row) => !row.is_repeated).map(({ id }) => id));
    return rows;
  };
  return [seen, made];
}

function hex(number, length) {
  return number.toString(16).padStart(length, "0");
}

const { plans, stories } = JSON.parse(readFileSync(0, "utf8"));
const told = [];
for (const story of stories) told.push(await tell(story, plans, told.length));
process.stdout.write(JSON.stringify(told));
