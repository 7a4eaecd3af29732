/** A problem: what is wrong with something typed, and what to do about it; a refusal carries them. */

/**
 * `message` is an English msgid with `%(name)s` places that `params` fill; `field` "" is the form.
 * @typedef {{code: string, message: string, field: string, params: Record<string, string>}} Problem
 */

/**
 * Make a problem with a permanent code.
 * @param {string} code
 * @param {string} message
 * @returns {Problem}
 */
export function problem(code, message, field = "") {
  return Object.freeze({ code, message, field, params: {} });
}

/**
 * Return the same problem, said of another field.
 * @param {Problem} said
 * @param {string} field
 * @returns {Problem}
 */
export function at(said, field) {
  return { ...said, field };
}

/**
 * Return the same problem with the places of its message filled.
 * @param {Problem} said
 * @param {Record<string, string>} params
 * @returns {Problem}
 */
export function of(said, params) {
  return { ...said, params: { ...said.params, ...params } };
}

/** Thrown when something may not be done; carries the problems to tell the user. */
export class Refusal extends Error {
  /** @param {Problem[]} problems */
  constructor(...problems) {
    super(problems.map((said) => said.code).join(", "));
    this.name = "Refusal";
    this.problems = problems;
  }

  /** The permanent code of the first problem. */
  get code() {
    return this.problems[0].code;
  }

  /** The HTTP status by which a page says it. */
  get status() {
    return 422;
  }
}

/** What was asked for is not there, or not for this person to see. */
export class Missing extends Refusal {
  get status() {
    return 404;
  }
}

/** The person may not do this. */
export class Forbidden extends Refusal {
  get status() {
    return 403;
  }
}

/**
 * Throw a refusal when there is anything to refuse.
 * @param {Problem[]} problems
 */
export function refuseIf(problems) {
  if (problems.length) throw new Refusal(...problems);
}

/**
 * Return the problems with which a check refuses, none when it passes; other errors go on.
 * @param {() => unknown} check
 * @returns {Problem[]}
 */
export function problemsOf(check) {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.problems;
    throw error;
  }
}
