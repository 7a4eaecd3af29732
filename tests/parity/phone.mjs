/**
 * A phone that is asked what a browser asked the server.
 *
 * `node tests/parity/phone.mjs BUILT` reads `{plans, stories: [{start, requests}]}` from its input and
 * writes for each story its answers: status, location, template, context, html, entries.
 */

import { readFileSync } from "node:fs";
import { resolve } from "node:path";

import { answer } from "../../webapp/static/js/phone/router.js";
import { renderer } from "../../webapp/static/js/phone/render.js";
import { textsIn } from "../../webapp/static/js/phone/texts.js";
import { frameView } from "../../webapp/static/js/views/frame_views.js";
import { say } from "../../webapp/static/js/views/word_views.js";
import { memory } from "./memory.mjs";

const BUILT = resolve(process.argv[2]);
const { templates } = await import(`${BUILT}/templates.js`);
const { chinese } = await import(`${BUILT}/messages.js`);
const SECOND = 1000; // milliseconds

/** One story, from one state of the round. */
async function tell({ start, requests }, plans) {
  const texts = textsIn(start.locale === "en" ? null : chinese);
  const reader = { plan: plans[start.plan], today: start.today, locale: start.locale, ...texts };
  const round = memory(start, reader);
  const notices = [];
  const answers = [];
  for (const asked of requests) answers.push(await ask(asked, { start, reader, round, notices }));
  return answers;
}

async function ask({ method, url, form, headers, number }, { start, reader, round, notices }) {
  const [path, query = ""] = url.split(/\?(.*)/s);
  const lower = Object.entries(headers).map(([name, text]) => [name.toLowerCase(), text]);
  const request = {
    method,
    path,
    query: new URLSearchParams(query),
    form: new URLSearchParams(form),
    headers: Object.fromEntries(lower),
  };
  const now = start.now + number * SECOND;
  let [seeds, shown, made] = [0, { template: "", context: {} }, []];
  const render = renderer(templates, reader, (file) => `/static/${file}`, (problem) => say(problem, reader));
  const host = {
    reader,
    user: start.user,
    now: () => now,
    newSeed: () => `01372c43-5c00-7000-8${hex(number, 3)}-${hex((seeds += 1), 12)}`,
    data: round.data,
    findEntry: round.findEntry,
    append: async (drafts) => {
      const rows = await round.append(drafts, now);
      made = rows.filter((row) => !row.is_repeated);
      return rows;
    },
    tell: async (text, kind = "good") => void notices.push({ kind, text }),
    chooseLocale: async () => {},
    render: async (template, context) => {
      shown = { template, context };
      const around = { path, theme: "", notices: notices.splice(0) };
      return render(template, { ...frameView(reader, start.user, around), ...context });
    },
  };
  const { status, headers: said, body } = await answer(request, host);
  const entries = made.map(({ id, kind, subject, body }) => ({ id, kind, subject, body }));
  return { status, location: said.Location ?? "", ...shown, html: body, entries };
}

function hex(number, length) {
  return number.toString(16).padStart(length, "0");
}

const { plans, stories } = JSON.parse(readFileSync(0, "utf8"));
const told = [];
for (const story of stories) told.push(await tell(story, plans));
process.stdout.write(JSON.stringify(told));
