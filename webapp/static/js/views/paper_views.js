/** Slips as a page to print, where no server draws the PDF: the same words on paper, in Chinese. */

import { said, textOf } from "../rules/plan.js";
import { qrSvg } from "./qr.js";

/**
 * @typedef {ReturnType<typeof import("./sheet.js").slipSheet>} SlipSheet
 * @typedef {import("./word_views.js").Reader} Reader
 */

/**
 * Return the context of the page.
 * @param {SlipSheet[]} sheets
 * @param {{label: string, href: string}} back
 * @param {Reader} reader
 */
export function papersPage(sheets, back, reader) {
  return { back, papers: sheets.map((sheet) => paper(sheet, reader)) };
}

/**
 * @param {SlipSheet} sheet
 * @param {Reader} reader
 */
function paper(sheet, { _, plan }) {
  const { place, title, second_line, name, amount, amount_capitals } = sheet;
  return {
    ...{ place, title, second_line, name, amount, amount_capitals },
    reference: sheet.reference.split(" "),
    qr: qrSvg(sheet.url, _("Code of the slip")),
    terms: [sheet.year, sheet.kind, sheet.tier].join(" "),
    no_cash: said(textOf(plan, "slip_no_cash"), "zh_Hans"),
    facts: factsOf(sheet),
    lines: [...sheet.subsidies, sheet.bonus, ...sheet.notes].filter((line) => line),
  };
}

/** @param {SlipSheet} sheet */
function factsOf(sheet) {
  /** @type {[string, string][]} */
  const pairs = [
    ["身份证号", sheet.identity],
    ["住址", sheet.door],
    ["收款单位", sheet.payee],
    ["缴费银行", sheet.banks],
    ["最后期限", sheet.pay_by],
    ["咨询电话", sheet.hotline],
    ["开单", [sheet.issued_by, sheet.issued_on].filter((part) => part).join(" ")],
  ];
  return pairs.filter(([, text]) => text).map(([label, text]) => ({ label, text }));
}
