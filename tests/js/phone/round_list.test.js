import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";

import { append } from "../../../webapp/static/js/phone/journal.js";
import { drain } from "../../../webapp/static/js/phone/outbox.js";
import { readGroups } from "../../../webapp/static/js/phone/round_list.js";
import { openStore, readMeta } from "../../../webapp/static/js/phone/store.js";
import { USER, emptyMemory, makePhone, visit } from "./phones.mjs";
import { GROUP, Server, makeFetch } from "./server.mjs";

beforeEach(emptyMemory);

const MANY = 201; // doors folded, after which the list is kept for the next worker

async function downloaded() {
  const phone = await makePhone();
  const server = new Server({ now: () => phone.at });
  phone.host.fetch = makeFetch(server);
  await drain(phone.host);
  return { phone, server };
}

const amend = (id, was, now) => ({ kind: "household.amend", subject: id, household: id, body: { changes: { note: [was, now] } } });
const notesOf = ({ households }) => Object.fromEntries(households.map(({ id, note }) => [id, note]));

/** What a worker that has just started reads. */
const anew = () => readGroups(openStore(USER), [GROUP]);

/** Record at one door after another, and look at the list each time. */
async function recordMuch(phone) {
  for (let number = 1; number <= MANY; number += 1) {
    await append(phone.store, [amend("h1", String(number - 1).replace(/^0$/, ""), String(number))], phone.host);
    await readGroups(phone.store, [GROUP]);
  }
  while (!(await readMeta(phone.store, "list")).list) await new Promise((done) => setTimeout(done, 1)); // written after the answer
}

test("a list that was read before shows what was recorded since", async () => {
  const { phone } = await downloaded();
  await readGroups(phone.store, [GROUP]);
  await append(phone.store, [amend("h2", "", "狗"), visit("h3", { outcome: "vacant" })], phone.host);

  const seen = await readGroups(phone.store, [GROUP]);

  assert.deepEqual(notesOf(seen), { h1: "", h2: "狗", h3: "", h4: "" });
  assert.equal(seen.households[2].door_state, "closed");
  assert.deepEqual(seen, await anew());
});

test("a new worker takes the list up where the last one left it", async () => {
  const { phone } = await downloaded();
  await recordMuch(phone);
  await append(phone.store, [amend("h2", "", "狗")], phone.host);

  const seen = await anew();

  assert.deepEqual(notesOf(seen), { h1: String(MANY), h2: "狗", h3: "", h4: "" });
  assert.deepEqual(seen, await readGroups(phone.store, [GROUP]));
});

test("once the server has answered, its doors are shown and not what was kept", async () => {
  const { phone, server } = await downloaded();
  await recordMuch(phone);

  await drain(phone.host, { isForced: true });

  const told = JSON.parse(JSON.stringify([...server.doors.values()].map(({ household }) => household)));
  assert.deepEqual((await readGroups(phone.store, [GROUP])).households, told);
  assert.deepEqual((await anew()).households, told);
});

test("a phone that was closed keeps no list", async () => {
  const { phone, server } = await downloaded();
  await recordMuch(phone);
  server.revoked = true;

  await drain(phone.host, { isForced: true });

  assert.equal((await readMeta(phone.store, "list")).list, undefined);
  assert.deepEqual((await readGroups(phone.store, [GROUP])).households, []);
});
