// What bench/phone.py does in the page of a phone.

const TOGETHER = 100; // files that are written at once

/** How many ms the worker takes for a page, to its last byte. */
async function ask(path, headers) {
  const began = performance.now();
  const answer = await fetch(path, { headers });
  await answer.text();
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return performance.now() - began;
}

/** How many times slower a loop runs than it did undisturbed, once. */
async function slowdown() {
  const times = [loop(), loop(), loop()];
  return times.sort((one, other) => one - other)[1] / Number(localStorage.getItem("loop"));
}

function loop() {
  const began = performance.now();
  for (let turn = 0, mixed = 0; turn < 5e6; turn += 1) mixed = (mixed * 31 + turn) | 0;
  return performance.now() - began;
}

Object.assign(globalThis, { ask, enrol, recordMany, save, slowdown });
if (location.protocol === "http:" && !localStorage.getItem("loop")) {
  localStorage.setItem("loop", Math.min(loop(), loop(), loop()));
}

/** What a form of a page would send, with its button named `name` pressed. */
async function formOf(path, name, value) {
  const html = await (await fetch(path)).text();
  const form = new DOMParser().parseFromString(html, "text/html").querySelector("form[method=post].stack");
  const button = form.querySelector(`button[name=${name}]`);
  const body = new URLSearchParams(new FormData(form));
  body.set(name, value ?? button.value);
  return { action: new URL(form.getAttribute("action"), location.href).pathname, body };
}

/** How many ms it takes until a visit is on the disk, from sending the form to the answer; nobody saves twice in a second. */
async function save(path) {
  await new Promise((done) => setTimeout(done, 1000));
  const { action, body } = await formOf(path, "answer");
  const began = performance.now();
  const answer = await fetch(action, { method: "POST", body, redirect: "manual" });
  const took = performance.now() - began;
  if (answer.type !== "opaqueredirect") throw new Error(`${action} answered ${answer.status}`);
  return took;
}

/** Enrol somebody and return the address of the slip. */
async function enrol(person) {
  const { action, body } = await formOf(`/round/people/${person}/consents/new`, "act", "enrol");
  body.set("method", "spoken");
  body.set("witness", "刘芳");
  body.set("is_read_aloud", "1");
  const answer = await fetch(action, { method: "POST", body });
  const slip = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("a[href^='/round/slips/']");
  const { pathname } = new URL(answer.url);
  return pathname.startsWith("/round/slips/") ? pathname : slip.getAttribute("href");
}

/** Put as many visits into the journal, and their second copies beside it, as if they had been recorded at door after door. */
async function recordMany(count) {
  const [{ name }] = (await indexedDB.databases()).filter((one) => one.name.startsWith("bulou-"));
  const db = await new Promise((done) => (indexedDB.open(name).onsuccess = ({ target }) => done(target.result)));
  const tx = db.transaction(["journal", "meta", "doors"], "readwrite");
  const [journal, meta] = [tx.objectStore("journal"), tx.objectStore("meta")];
  const [ids, device] = await Promise.all([told(tx.objectStore("doors").getAllKeys()), told(meta.get("device"))]);
  const made_at = new Date().toISOString();
  const rows = [];
  for (let number = 1; number <= count; number += 1) {
    const [seq, household, id] = [device.last_seq + number, ids[number % ids.length], crypto.randomUUID()];
    const body = { outcome: "nobody_home", return_on: "2099-01-01", note: "" };
    const said = { id, kind: "visit", subject: household, made_at };
    const text = JSON.stringify({ v: 1, device: device.id, seq, prev: "0".repeat(64), by: device.user, ...said, body });
    const row = { ...said, household, seq, device: device.id, text, digest: "0".repeat(64), size: text.length };
    const kept = { ...row, state: "waiting", answer: null, tries: 0, next_at: 0, asked_at: 0, open: 1 };
    rows.push(told(journal.add(kept)).then((place) => ({ ...kept, place })));
  }
  meta.put({ ...device, last_seq: device.last_seq + count, last_digest: "0".repeat(64) }, "device");
  await new Promise((done, failed) => Object.assign(tx, { oncomplete: done, onerror: failed }));
  db.close();
  const copies = await caches.open(`bulou-spare-entries-${name}`);
  for (let done = 0; done < count; done += TOGETHER) {
    const step = await Promise.all(rows.slice(done, done + TOGETHER));
    await Promise.all(step.map((row) => copies.put(`/${row.device}/${row.seq}/${row.id}`, new Response(JSON.stringify(row)))));
  }
}

function told(request) {
  return new Promise((done, failed) => Object.assign(request, { onsuccess: () => done(request.result), onerror: failed }));
}
