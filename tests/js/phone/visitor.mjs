/** A person at the pages of a phone: asks for addresses, fills in the forms that are shown, sends them. */

import { hostOf } from "../../../webapp/static/js/phone/host.js";
import { answer } from "../../../webapp/static/js/phone/router.js";
import { readMeta } from "../../../webapp/static/js/phone/store.js";

/**
 * Return somebody at the pages of a phone: `{store, at, chance}`; each request takes a second.
 * A page comes as its template and its context.
 */
export function visitorOf(phone, { locale = "zh_Hans", askServer, chinese = {} } = {}) {
  const ask = async (method, url, form = {}, headers = {}) => {
    phone.at += 1000;
    const [path, query = ""] = url.split(/\?(.*)/s);
    const host = hostOf(
      {
        ...(await readMeta(phone.store, "user", "plan")), store: phone.store, templates: {}, chinese, asset: (file) => file, now: () => phone.at, random: phone.chance.bytes,
        locale, theme: "", letters: "", choose: async () => {}, publicUrl: "https://bulou.example.cn", askServer,
      },
      path,
    ); // prettier-ignore
    let shown = { template: "", context: {} };
    host.render = async (template, context) => {
      shown = { template, context };
      return "";
    };
    const asked = { method, path, query: new URLSearchParams(query), form: new URLSearchParams(form), headers };
    const said = await answer(asked, host);
    return { status: said.status, location: said.headers.Location ?? "", body: said.body, ...shown };
  };
  const get = (url) => ask("GET", url);
  const post = (url, form) => ask("POST", url, form);
  /** Open a page, fill in its form, and send it. */
  const send = async (url, action, typed) => post(action, { ...fieldsOf((await get(url)).context), ...typed });
  return { get, post, send };
}

/** Return what a browser would send of a form left as it was shown. */
export function fieldsOf({ hidden = [], seed, tier, given_by, year, typed = {} }) {
  const shown = { seed, tier, given_by, year, signature_path: typed.signature_path };
  const told = Object.entries(shown).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(told), ...Object.fromEntries(hidden.map(({ name, value }) => [name, value])) };
}
