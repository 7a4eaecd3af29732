/** Between the browser, this phone and the server: what a page asked for, and what it gets. */

import { askServerWho } from "./owner.js";

/**
 * @typedef {import("./forms.js").Answer} Answer
 * @typedef {import("./serve.js").Tools} Tools
 */

/**
 * Read a browser's request, so far as a page needs it.
 * @param {Request} request
 * @returns {Promise<import("./forms.js").Request>}
 */
export async function readRequest(request) {
  const { pathname, searchParams } = new URL(request.url);
  const headers = Object.fromEntries(request.headers);
  return { method: request.method, path: pathname, query: searchParams, form: await readForm(request), headers };
}

/** @param {Request} request */
async function readForm(request) {
  const form = new URLSearchParams();
  if (request.method !== "POST") return form;
  for (const [name, value] of await request.clone().formData()) if (typeof value === "string") form.append(name, value);
  return form;
}

/**
 * Send what only the server can do, with the token that its own pages would have carried; null without signal.
 * @param {import("./forms.js").Request} asked
 * @param {Request} request
 * @param {Tools} tools
 * @returns {Promise<Response | null>}
 */
export async function askNetwork({ method, path, form }, { headers }, { fetch }) {
  const told = await askServerWho(fetch);
  if (told === 0) return null;
  const body = new URLSearchParams(form);
  if (typeof told !== "number") body.set("csrf_token", told.csrf_token);
  const accept = headers.get("Accept") ?? "text/html";
  try {
    return await fetch(path, { method, body, headers: { Accept: accept }, credentials: "same-origin", redirect: "follow" });
  } catch {
    return null;
  }
}

/**
 * Ask the server for a page that it may know; null without signal.
 * @param {import("./forms.js").Request} asked
 * @param {Tools} tools
 * @returns {Promise<Answer | null>}
 */
export async function askFor({ path }, { fetch }) {
  if ((await askServerWho(fetch)) === 0) return null;
  const response = await fetch(path, { credentials: "same-origin" });
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.blob() };
}

/**
 * Return what the browser gets of an answer, with the headers that the server would have sent.
 * @param {Answer} said
 * @param {Request} request
 * @param {Tools} tools
 */
export function respond({ status, headers, body }, request, { shell }) {
  if (status === 303) return Response.redirect(new URL(headers.Location, request.url).href, 303);
  const own = {
    "X-Bulou": "1",
    "Cache-Control": "no-store",
    "Content-Security-Policy": shell.csp,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
  };
  return new Response(request.method === "HEAD" ? null : body, { status, headers: { ...own, ...headers } });
}
