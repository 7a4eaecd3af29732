import assert from "node:assert/strict";
import test from "node:test";

import {
  importKey,
  isGenuine,
  makeCode,
  readCode,
  slipUrl,
  splitSlipUrl,
} from "../../../webapp/static/js/rules/code.js";
import { ask, codes, load, plain } from "./tables.mjs";

const VECTORS = load("code.json");
const KEY = VECTORS.make[0].key_hex;

for (const { reference, amount_fen, year, key_number, key_hex, mac_hex, code } of VECTORS.make) {
  test(`makes and reads the code of ${reference}`, async () => {
    const told = { amount_fen, year, key_number };

    assert.equal(await ask("make_code", { reference, ...told, key: key_hex }), code);
    assert.deepEqual(await ask("read_code", { text: code }), { version: 1, ...told, mac: mac_hex });
    assert.equal(await isGenuine(reference, readCode(code), await keyOf(key_hex)), true);
  });
}

for (const { case: name, typed, code } of VECTORS.same) {
  test(`reads a code: ${name}`, () => assert.deepEqual(plain(readCode(typed)), plain(readCode(code))));
}

for (const { case: name, typed } of VECTORS.unreadable) {
  test(`refuses: ${name}`, async () => assert.deepEqual(codes(await ask("read_code", { text: typed })), ["code_unreadable"]));
}

for (const { case: name, reference, code, key_hex } of VECTORS.forged) {
  test(`knows a forged code: ${name}`, async () => {
    assert.equal(await isGenuine(reference, readCode(code), await keyOf(key_hex)), false);
  });
}

for (const { public_url, reference, code, url } of VECTORS.url) {
  test(`the address goes together and apart: ${public_url}`, () => {
    assert.equal(slipUrl(public_url, reference, code), url);
    assert.deepEqual([url, url.toLowerCase()].map(splitSlipUrl), [[reference, code], [reference, code]]);
  });
}

test("an address may lack the code", () => {
  const found = ["RF81000001000042", "HTTPS://A.CN/S/RF81 0000 0100 0042/"].map(splitSlipUrl);

  assert.deepEqual(found, [["RF81000001000042", null], ["RF81000001000042", null]]);
});

test("makes no code that would say another number", async () => {
  const key = await keyOf(KEY);
  const good = { amount_fen: 1, year: 2012, key_number: 7, key };

  for (const wrong of [{ amount_fen: 2 ** 32 }, { amount_fen: -1 }, { year: 2 ** 16 }, { key_number: 2 ** 24 }]) {
    await assert.rejects(makeCode("RF81000001000042", { ...good, ...wrong }), RangeError);
  }
});

test("a code altered in any place is not genuine", async () => {
  const { reference, code, key_hex } = VECTORS.make[0];
  const key = await keyOf(key_hex);

  for (let place = 2; place < code.length; place += 1) {
    const altered = code.slice(0, place) + (code[place] === "A" ? "B" : "A") + code.slice(place + 1);
    assert.equal(await isGenuine(reference, readCode(altered), key), false);
  }
});

test("a kept key can be used and not be read", async () => {
  const key = await keyOf(KEY);

  await assert.rejects(crypto.subtle.exportKey("raw", key));
});

function keyOf(digits) {
  return importKey(Uint8Array.from(Buffer.from(digits, "hex")));
}
