/** `npm run bench:widgets`: a hundred of our elements beside a hundred of three others, in Chromium, in one run. Reads the built site. Arguments: beginnings of names, to measure only these. */
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../browser.ts';
import { mainThreadTasks } from './main-thread.ts';
import { rivals, type Subject } from './rivals.ts';

const instances = 100;
const rounds = 7;
const origin = 'http://localhost';

const ours = (name: string, shown: string): Subject => ({
  name,
  script: readFileSync(`build/widgets/v1/${name}.js`, 'utf8'),
  html: `<${name}><blockquote>Every nation can take action.</blockquote></${name}>`,
  shown: `[...document.querySelectorAll("${name}")].filter((one) => one.shadowRoot?.querySelector("${shown}")).length`,
  answers: {
    [`${origin}/widgets/v1/data/`]: {
      body: readFileSync('build/widgets/v1/data/en/latest.json', 'utf8'),
      type: 'application/json',
    },
  },
  sources: "connect-src 'self'; img-src data:",
});

const wished = process.argv.slice(2);
const subjects: Subject[] = [
  {
    name: 'the page alone',
    script: '',
    html: '<p>x</p>',
    answers: {},
    shown: '100',
    sources: 'img-src data:',
  },
  ours('tip-latest-quote', 'blockquote'),
  ours('tip-timeline', 'li'),
  ...(await rivals()),
].filter(({ name }) => !wished.length || wished.some((start) => name.startsWith(start)));

interface Visit {
  cpu: number;
  requests: number;
  shown: number;
  complaints: number;
}

async function visit(browser: Browser, subject: Subject, policy = ''): Promise<Visit> {
  const page = await browser.newPage();
  const head = `<link rel="icon" href="data:,"><link rel="stylesheet" href="/widgets/v1/style.css"><script type="module" src="/widgets/v1/${subject.name}.js"></script>`;
  let requests = 0;
  let complaints = 0;
  page.on('pageerror', () => complaints++);
  page.on('console', (message) => (complaints += Number(message.type() === 'error')));
  await page.route('**/*', (route) => {
    const url = route.request().url();
    const found = Object.entries(subject.answers).find(([start]) => url.startsWith(start))?.[1];
    const open = { 'Access-Control-Allow-Origin': '*' };
    if (found) {
      requests++;
      return route.fulfill({ body: found.body, contentType: found.type, headers: open });
    }
    if (url.endsWith('.js'))
      return route.fulfill({ body: subject.script, contentType: 'text/javascript' });
    if (url.endsWith('.css'))
      return route.fulfill({ body: subject.style ?? '', contentType: 'text/css' });
    return route.fulfill({
      body: `<!doctype html><meta charset="utf-8"><title>bench</title>${head}${subject.html.repeat(instances)}`,
      contentType: 'text/html',
      headers: policy ? { 'Content-Security-Policy': policy } : {},
    });
  });
  let shown = 0;
  const work = async (one: Page) => {
    await one.goto(`${origin}/`);
    for (let wait = 0; wait < 40 && shown < instances; wait++) {
      await new Promise((done) => setTimeout(done, 50));
      shown = Number(await one.evaluate(subject.shown));
    }
    await new Promise((done) => setTimeout(done, 100));
  };
  const tasks = await mainThreadTasks(page, work);
  return { cpu: tasks.reduce((sum, task) => sum + task, 0), requests, shown, complaints };
}

const median = (list: number[]) => list.sort((a, b) => a - b)[list.length >> 1] ?? NaN;
const bytes = (text = '') => (text ? brotliCompressSync(text).length : 0);
const strict = (sources: string) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; ${sources}`;
const policies: Record<string, (sources: string) => string> = {
  "style-src 'self'": strict,
  'trusted types': (sources) => `${strict(sources)}; require-trusted-types-for 'script'`,
  "trusted-types 'none'": (sources) =>
    `${strict(sources)}; require-trusted-types-for 'script'; trusted-types 'none'`,
};

const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const cpu = new Map(subjects.map(({ name }) => [name, [] as number[]]));
// Round by round, so that whatever else the machine does falls on all of them.
for (let round = 0; round < rounds; round++)
  for (const subject of subjects) cpu.get(subject.name)?.push((await visit(browser, subject)).cpu);

const rows: Record<string, Record<string, string | number>> = {};
for (const subject of subjects) {
  const { requests, shown } = await visit(browser, subject);
  const row: Record<string, string | number> = {
    'JS br': bytes(subject.script),
    'CSS br': bytes(subject.style),
    requests,
    'CPU ms': Math.round(median(cpu.get(subject.name) ?? [])),
    shown,
  };
  for (const [name, policy] of Object.entries(policies)) {
    const under = await visit(browser, subject, policy(subject.sources));
    row[name] = under.shown < instances ? 'no' : under.complaints ? 'complains' : 'yes';
  }
  rows[subject.name] = row;
}
console.log(`${instances} elements, median of ${rounds} rounds, Chromium ${browser.version()}`);
console.table(rows);
writeFileSync('bench-widgets.json', JSON.stringify(rows, null, 2));
await browser.close();
