/** Which route answers a request of the round, and the page for what no route can do. */

import { Refusal } from "../rules/problem.js";
import { choicesIn } from "../views/frame_views.js";
import { say } from "../views/word_views.js";
import { FAULT, METHOD_WRONG, PAGE_MISSING, SIGNAL_NEEDED, Unsaved, refusalOf, troubleOf } from "./faults.js";
import { isFragment, keptForm, page, redirect } from "./forms.js";
import { ARREARS_ROUTES } from "./routes/arrears_routes.js";
import { DOOR_ROUTES } from "./routes/door_routes.js";
import { ENROL_ROUTES } from "./routes/enrol_routes.js";
import { HOUSEHOLD_ROUTES } from "./routes/household_routes.js";
import { LIST_ROUTES } from "./routes/list_routes.js";
import { MEMBER_ROUTES } from "./routes/member_routes.js";
import { OUTBOX_ROUTES } from "./routes/outbox_routes.js";
import { PERSON_ROUTES } from "./routes/person_routes.js";
import { SLIP_ROUTES } from "./routes/slip_routes.js";
import { UNDO_ROUTES } from "./routes/undo_routes.js";

/**
 * @typedef {import("./forms.js").Answer} Answer
 * @typedef {import("./forms.js").Host} Host
 * @typedef {import("./forms.js").Request} Request
 * @typedef {[string, string, (request: Request, host: Host, ...places: string[]) => Promise<Answer>]} Route
 *   method, path with <id> for an id and <name> for any text, and what answers
 * @typedef {import("../rules/problem.js").Problem} Problem
 */

/** What only the server can do: the full number is shown once and logged. */
const ONLINE = [["POST", "/round/people/<id>/identity"]];
const PASSING = [429, 500, 502, 503, 504]; // the same address may go well the next time
const UUID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
const IS_UUID = new RegExp(`^${UUID}$`);
/** @type {Route[]} */
const ROUTES = [
  ...LIST_ROUTES, ...DOOR_ROUTES, ...HOUSEHOLD_ROUTES, ...PERSON_ROUTES, ...MEMBER_ROUTES, ...ENROL_ROUTES,
  ...ARREARS_ROUTES, ...SLIP_ROUTES, ...OUTBOX_ROUTES, ...UNDO_ROUTES,
]; // prettier-ignore
const TABLE = ROUTES.map(([method, path, answer]) => ({ method, pattern: patternOf(path), answer }));
const SERVER = ONLINE.map(([method, path]) => ({ method, pattern: patternOf(path) }));

/**
 * Tell whether a request is one that only the server answers.
 * @param {{method: string, path: string}} request
 */
export function isOnline({ method, path }) {
  return SERVER.some((one) => one.method === method && one.pattern.test(path));
}

/**
 * Answer a request of the round; what goes wrong becomes a page that says what to do.
 * @param {Request} request
 * @param {Host} host
 * @returns {Promise<Answer>}
 */
export async function answer(request, host) {
  try {
    return (await keepChoices(request, host)) ?? (await route(request, host));
  } catch (error) {
    const unread = request.method === "POST" ? null : troubleOf(error, request);
    if (unread) return tell(request, host, 503, [unread]);
    const refusal = refusalOf(error);
    const kept = refusal instanceof Unsaved ? keptForm(request) : null;
    if (refusal instanceof Refusal) return tell(request, host, refusal.status, refusal.problems, kept);
    console.error(error);
    return tell(request, host, 500, [FAULT]);
  }
}

/**
 * Answer what only the server can, while there is no signal.
 * @param {Request} request
 * @param {Host} host
 */
export function answerWithoutSignal(request, host) {
  return tell(request, host, 503, [SIGNAL_NEEDED]);
}

/**
 * @param {Request} request
 * @param {Host} host
 */
async function route(request, host) {
  const method = request.method === "HEAD" ? "GET" : request.method;
  const fitting = TABLE.filter(({ pattern }) => pattern.test(request.path));
  const found = fitting.find((one) => one.method === method);
  if (!found && fitting.length) return tell(request, host, 405, [METHOD_WRONG]);
  if (!found) return tell(request, host, 404, [PAGE_MISSING]);
  const [, ...places] = found.pattern.exec(request.path) ?? [];
  return found.answer(request, host, ...places.map(plain));
}

/**
 * Remember what `?lang=`, `?theme=` and `?letters=` ask for, and show the same page with it.
 * @param {Request} request
 * @param {Host} host
 */
async function keepChoices({ method, path, query }, host) {
  const chosen = choicesIn(query);
  if (method !== "GET" || !Object.keys(chosen).length) return null;
  await host.choose(chosen);
  const rest = new URLSearchParams([...query].filter(([name]) => !(name in chosen)));
  return redirect(String(rest) ? `${path}?${rest}` : path);
}

/**
 * @param {Request} request
 * @param {Host} host
 * @param {number} status
 * @param {Problem[]} problems
 * @param {[string, string][] | null} [kept]
 */
async function tell(request, host, status, problems, kept = null) {
  const messages = problems.map((problem) => say(problem, host.reader));
  const again = request.method === "GET" && PASSING.includes(status);
  const context = { status, code: problems[0].code, messages, again };
  if (!isFragment(request)) return page(host, "problem.html", { ...context, kept }, status);
  const part = await page(host, "_problem.html", context, status);
  return { ...part, headers: { ...part.headers, "HX-Retarget": "#notices", "HX-Reswap": "innerHTML" } };
}

/** @param {string} path */
function patternOf(path) {
  return new RegExp(`^${path.replace("<id>", `(${UUID})`).replace(/<\w+>/, "([^/]+)")}$`);
}

/** @param {string} place */
function plain(place) {
  return IS_UUID.test(place) ? place.toLowerCase() : place;
}
