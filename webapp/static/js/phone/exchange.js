/** One call of `/sync`: what is asked, and whether what came back is the server's answer to it. */

/**
 * How a call ended. Only `done` means that the server answered; all others mean "ask again".
 * @typedef {{kind: string, said?: Record<string, any>, after?: number}} Outcome
 */

/** The ways in which a call ends; permanent codes. */
export const Ending = Object.freeze({
  DONE: "done",
  OFFLINE: "offline", // no connection, or one that broke
  TIMEOUT: "timeout", // connected, and no whole answer in time
  PORTAL: "portal", // somebody else answered: a sign-in page of a network, a proxy
  GARBLED: "garbled", // half an answer, or none to what was asked
  SIGNED_OUT: "signed_out", // the server does not know this phone: sign in on it again
  FORBIDDEN: "forbidden",
  TOO_LARGE: "too_large",
  REFUSED: "refused", // a fault of the app
  BUSY: "busy", // the server says when to come again
  FAULT: "fault", // a fault of the server
});

export const PATIENCE = 20_000; // ms for one call, its answer read to the end
const LONGEST_WAIT = 3_600_000; // ms; a proxy that says more is not believed
/** @type {Record<number, string>} */
const BY_STATUS = {
  400: Ending.REFUSED,
  401: Ending.SIGNED_OUT,
  403: Ending.FORBIDDEN,
  413: Ending.TOO_LARGE,
  422: Ending.REFUSED,
  429: Ending.BUSY,
  503: Ending.BUSY,
};
const STATUSES = ["applied", "repeated", "held"];

/**
 * Call the server once.
 * @param {{token: string, body: Record<string, any>}} asked
 * @param {{fetch: typeof fetch, now: () => number, wait: (ms: number, signal?: AbortSignal) => Promise<void>}} host
 * @returns {Promise<Outcome>}
 */
export async function call({ token, body }, host) {
  const [stop, enough] = [new AbortController(), new AbortController()];
  const late = host.wait(PATIENCE, enough.signal).then(() => ({ kind: Ending.TIMEOUT }));
  try {
    return await Promise.race([ask(token, body, stop.signal, host), late]);
  } finally {
    enough.abort();
    stop.abort();
  }
}

/**
 * @param {string} token
 * @param {Record<string, any>} body
 * @param {AbortSignal} signal
 * @param {{fetch: typeof fetch, now: () => number}} host
 * @returns {Promise<Outcome>}
 */
async function ask(token, body, signal, host) {
  try {
    const response = await host.fetch("/sync", {
      method: "POST",
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify(body),
      cache: "no-store",
      credentials: "omit",
      redirect: "manual", // a network that leads to its sign-in page is not our server
      signal,
    });
    return await judge(response, body, host.now());
  } catch {
    return { kind: Ending.OFFLINE };
  }
}

/**
 * @param {Response} response
 * @param {Record<string, any>} asked
 * @param {number} now
 * @returns {Promise<Outcome>}
 */
async function judge(response, asked, now) {
  const { status, headers } = response;
  const isOurs = Boolean(headers.get("X-Bulou"));
  if (!isOurs && !isGateway(status)) return { kind: Ending.PORTAL };
  if (status !== 200) {
    const kind = BY_STATUS[status] ?? (status >= 500 ? Ending.FAULT : Ending.PORTAL);
    return { kind, after: waitOf(response, now) };
  }
  const said = readJson(await response.text());
  return said && isAnswer(said, asked) ? { kind: Ending.DONE, said } : { kind: Ending.GARBLED };
}

/**
 * Tell whether a status may come from a gateway before our server, whose pages do not carry our header.
 * @param {number} status
 */
function isGateway(status) {
  return status === 413 || status === 429 || status >= 500;
}

/**
 * Return how long the server asks to wait, in ms; 0 when it does not say.
 * @param {Response} response
 * @param {number} now
 */
function waitOf(response, now) {
  const text = response.headers.get("Retry-After") ?? "";
  const wait = /^[0-9]+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return wait > 0 ? Math.min(wait, LONGEST_WAIT) : 0;
}

/** @param {string} text */
function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Tell whether something is a whole answer, and one to what was asked.
 * @param {Record<string, any>} said
 * @param {Record<string, any>} asked
 */
function isAnswer(said, asked) {
  const isSound = said.v === 1 && isTime(said.now) && areAnswers(said.answers) && typeof said.is_revoked === "boolean";
  if (!isSound || (asked.entries.length && !said.answers.length)) return false;
  return said.is_revoked || isNews(said);
}

/** @param {Record<string, any>} said */
function isNews({ doors, groups, cursor, has_more, lease, user }) {
  return (
    Array.isArray(doors) &&
    doors.every(isDoor) &&
    Array.isArray(groups) &&
    typeof cursor === "string" &&
    typeof has_more === "boolean" &&
    Number.isInteger(lease?.number) &&
    typeof user?.id === "string"
  );
}

/** @param {any} door */
function isDoor(door) {
  const { household, people, visits, slips } = door ?? {};
  return typeof household?.id === "string" && [people, visits, slips].every(Array.isArray);
}

/** @param {any} answers */
function areAnswers(answers) {
  return (
    Array.isArray(answers) &&
    answers.every((answer) => typeof answer?.id === "string" && STATUSES.includes(answer.status))
  );
}

/** @param {any} text */
function isTime(text) {
  return typeof text === "string" && !Number.isNaN(Date.parse(text));
}
