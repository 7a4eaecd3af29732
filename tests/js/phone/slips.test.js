import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";

import { importKey, isGenuine, readCode } from "../../../webapp/static/js/rules/code.js";
import { leaseNotices } from "../../../webapp/static/js/phone/slips.js";
import { qrPath, qrSvg } from "../../../webapp/static/js/views/qr.js";
import { maskName } from "../../../webapp/static/js/views/wording.js";
import { DOOR, KEY, openDoor, personId } from "./door.mjs";
import { emptyMemory, rowsOf } from "./phones.mjs";
import { load } from "../rules/tables.mjs";

beforeEach(emptyMemory);

const home = (number) => `/round/people/${personId(number)}`;
const slipOf = ({ location }) => /^\/round\/slips\/(RF\d{14})$/.exec(location)?.[1];
const issued = async (phone) => (await rowsOf(phone)).filter(({ kind }) => kind === "slip.issue");

for (const { text, size, path } of load("qr.json").cases) {
  test(`the same modules as on the server: ${text}`, () => assert.deepEqual(qrPath(text), { size, path }));
}

test("the title of a code is text", () => {
  assert.match(qrSvg("X", '<b> & "c"'), /<title>&lt;b&gt; &amp; &#34;c&#34;<\/title>/);
});

test("names are masked", () => {
  const names = ["王秀英", "李梅", "阿依古丽·买买提", " 𠮷野 ", "", "葛󠄀城"];

  assert.deepEqual(names.map(maskName), ["王**", "李*", "阿***", "𠮷*", "", "葛󠄀*"]);
});

test("the code is made under the leased key", async () => {
  const door = await openDoor();
  const reference = slipOf(await door.answer(1, "enrol", { tier: "50000" }));
  const [row] = await issued(door.phone);

  const { code } = JSON.parse(row.text).body;
  const fields = readCode(code);

  assert.deepEqual([fields.amount_fen, fields.year, fields.key_number], [50_000, 2012, 5]);
  assert.ok(await isGenuine(reference, fields, await importKey(Uint8Array.from(Buffer.from(KEY, "hex")))));
});

test("a slip is found as somebody types it, and no other is there", async () => {
  const door = await openDoor();
  const reference = slipOf(await door.answer(1, "enrol"));

  const found = await door.get(`/round/slips/${reference.toLowerCase()}`);
  const others = await Promise.all(["RF81000001000042", "nothing"].map((text) => door.get(`/round/slips/${text}`)));

  assert.deepEqual([found.status, found.context.reference.join("")], [200, reference]);
  assert.deepEqual(others.map(({ status }) => status), [404, 404]);
});

test("a slip is void with a reason, once", async () => {
  const door = await openDoor();
  const page = (await door.answer(1, "enrol")).location;

  const without = await door.send(page, `${page}/voids`, { reason: "  " });
  const long = await door.send(page, `${page}/voids`, { reason: "长".repeat(201) });
  const said = await door.send(page, `${page}/voids`, { reason: "写错了" });
  const again = await door.post(`${page}/voids`, { reason: "还是错" });

  const { context } = await door.get(page);
  assert.deepEqual([without.status, long.status, said.status, again.status], [422, 422, 303, 422]);
  assert.equal(long.context.reason.length, 201);
  assert.deepEqual([context.state, context.said.text], ["void", "Void: 写错了"]);
});

for (const [name, lease] of [
  ["there is none", null],
  ["it has run out", { until: "2012-05-13" }],
  ["all slips are used", { most_slips: 7, used_slips: 7 }],
  ["the sum is used", { most_fen: 9_000, used_fen: 9_000 }],
]) {
  test(`beyond the lease all else is recorded: ${name}`, async () => {
    const door = await openDoor({ lease });

    const list = await door.get("/round");
    const page = await door.get(`${home(1)}/consents/new`);
    const said = await door.answer(1, "enrol");
    const after = await door.get(`/round/doors/${DOOR}`);

    assert.equal(page.context.no_slips, true);
    assert.equal(said.location, `/round/doors/${DOOR}`);
    assert.deepEqual((await rowsOf(door.phone)).map(({ kind }) => kind), ["visit", "consent", "consent", "choice"]);
    assert.deepEqual([list.status, after.status], [200, 200]);
  });
}

test("a lease that is used up is told before the door, and not at it", () => {
  const reader = { _: (text) => text };
  const told = (reach, path) => leaseNotices(reach, path, reader).map(({ kind }) => kind);
  const over = { is_over: true };

  assert.deepEqual([told(null, "/round"), told(over, "/round"), told(over, `/round/doors/${DOOR}`)], [["warn"], ["warn"], ["warn"]]);
  assert.deepEqual([told({ is_over: false }, "/round"), told(over, `${home(1)}/consents/new`)], [[], []]);
});

test("a tier beyond what is left of the lease is told on its page", async () => {
  const door = await openDoor({ lease: { most_fen: 30_000 } });

  const pages = [10_000, 50_000].map((tier) => door.get(`${home(1)}/consents/new?tier=${tier}`));

  assert.deepEqual((await Promise.all(pages)).map(({ context }) => context.no_slips), [false, true]);
});

test("own slips count before the server knows them", async () => {
  const door = await openDoor({ lease: { most_slips: 1 } });

  const first = await door.answer(1, "enrol");
  const second = await door.answer(3, "enrol", { given_by: "guardian", relation_guardian: "父" });

  assert.deepEqual([Boolean(slipOf(first)), second.location], [true, first.location]);
  assert.equal((await issued(door.phone)).length, 1);
});

test("a slip that stands is not given up for one that cannot be issued", async () => {
  const door = await openDoor({ lease: { most_slips: 1 } });
  const first = slipOf(await door.answer(1, "enrol", { tier: "10000" }));

  const said = await door.answer(1, "enrol", { tier: "50000" }, `?replaces=${first}`);

  assert.deepEqual([said.status, said.context.tier, said.context.no_slips], [422, "50000", true]);
  assert.equal((await door.get(`/round/slips/${first}`)).context.state, "due");
});

test("without signal a slip is printed by the phone, one or all of the door", async () => {
  const door = await openDoor({ askServer: async () => null });
  const page = (await door.answer(1, "enrol")).location;
  await door.answer(3, "enrol", { given_by: "guardian", relation_guardian: "父" });

  const one = await door.get(`${page}.pdf`);
  const all = await door.get(`/round/doors/${DOOR}/slips.pdf`);

  assert.deepEqual([one.template, one.context.papers.length, all.context.papers.length], ["round/papers.html", 1, 2]);
  assert.deepEqual(one.context.papers[0].facts.map(({ label }) => label), ["住址", "收款单位", "缴费银行", "最后期限", "咨询电话", "开单"]);
  assert.equal(one.context.papers[0].amount_capitals, "人民币壹佰元整");
});

test("the server draws the PDF of slips that it knows, and is not asked about others", async () => {
  const asked = [];
  const pdf = { status: 200, headers: { "content-type": "application/pdf" }, body: new Blob(["%PDF"]) };
  const askServer = async ({ path }) => (asked.push(path), pdf);
  const door = await openDoor({ askServer });
  const page = (await door.answer(1, "enrol")).location;

  const unknown = await door.get(`${page}.pdf`);
  await letServerKnow(door.phone);
  const known = await door.get(`${page}.pdf`);

  assert.deepEqual([unknown.template, asked], ["round/papers.html", [`${page}.pdf`]]);
  assert.deepEqual([known.status, known.body], [200, pdf.body]);
});

test("a door without due slips has no paper", async () => {
  const door = await openDoor();

  assert.equal((await door.get(`/round/doors/${DOOR}/slips.pdf`)).status, 404);
});

/** Put the door on the phone as the server tells it back, with a clock on every slip. */
async function letServerKnow({ store }) {
  const { roundData } = await import("../../../webapp/static/js/phone/round_data.js");
  const { keepDoors } = await import("../../../webapp/static/js/phone/doors.js");
  const door = await roundData(store).getDoor(DOOR);
  const slips = door.slips.map((slip) => ({ ...slip, clock: 9 }));
  await store.write(["doors", "lists"], (tx) => keepDoors(tx, [{ ...door, slips }]));
}
