/** `npm run bench:search`: our search and four others, in Chromium, in one run. Arguments: sizes, such as 200 2000. */
import { writeFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../browser.ts';
import { bundle } from './bundle.ts';
import { readBench } from './corpus.ts';
import type { BenchQuery } from './known-items.ts';
import { engines, type EngineName } from './engines.ts';
import { summarise, type Summary } from './figures.ts';
import type { Bench } from './page.ts';
import { mainThreadTasks } from './main-thread.ts';
import { environment, table } from './table.ts';

declare const window: { bench: Bench };

const sizes = process.argv.slice(2).map(Number);
const names = Object.keys(engines) as EngineName[];
/** Fuse over 100,000 entries takes seconds a search and most of the memory of a small machine. */
const suits = (name: EngineName, size: number) => size <= 10_000 || !name.startsWith('Fuse');

/** Every prefix of some searches, as they are typed. */
const typed = (queries: BenchQuery[]) =>
  queries
    .filter((_, i) => i % Math.ceil(queries.length / 60) === 0)
    .flatMap(({ q }) => [...q].map((_, i) => q.slice(0, i + 1)));

const files: Record<string, string> = {
  '/': '<!doctype html><title>bench</title><script src="/page.js"></script>',
  '/page.js': await bundle('./page.ts'),
  '/engine-worker.js': await bundle('./engine-worker.ts'),
  '/worker.js': await bundle('../../src/lib/search/client/worker.ts'),
};
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

/** A page that is served the bench's scripts and an index. */
async function openPage(index: string | null): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname;
    const body = path === '/index.json' ? index : files[path];
    const type =
      path === '/' ? 'text/html' : path.endsWith('.js') ? 'text/javascript' : 'text/json';
    return body
      ? route.fulfill({ body, contentType: `${type}; charset=utf-8` })
      : route.fulfill({ status: 404 });
  });
  await page.goto('http://localhost/');
  return page;
}

const results: Record<string, Record<string, Summary & { block?: number }>> = {};
for (const size of sizes.length ? sizes : [200, 2_000, 10_000, 100_000]) {
  const { documents, queries, real } = readBench(size);
  const keystrokes = typed(queries);
  const rows: (typeof results)[string] = {};
  for (const engine of names.filter((name) => suits(name, size))) {
    const index = engine === names[0] ? engines[engine].build(documents) : null;
    const page = await openPage(index);
    const run = { engine, documents, queries, keystrokes, budget: 20_000 };
    rows[engine] = summarise(await page.evaluate((input) => window.bench.run(input), run));
    await page.close();
    if (index)
      rows[engine].block = Math.max(
        ...(await mainThreadTasks(await openPage(index), (page) =>
          page.evaluate((list) => window.bench.type(list), keystrokes.slice(0, 300)),
        )),
      );
  }
  results[size] = rows;
  console.log(`\n${size.toLocaleString('en')} documents (${real.toLocaleString('en')} real)\n`);
  console.log(table(rows));
}
const about = environment(browser.version(), ['fuse.js', 'minisearch', '@leeoniya/ufuzzy']);
console.log(`\n${about.join('; ')}`);
writeFileSync('bench-search.json', JSON.stringify({ about, results }, null, 2));
console.log('Written to bench-search.json');
await browser.close();
