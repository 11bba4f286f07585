/** What `npm run size` runs: the widgets' weight as a partner's visitors load it, and that of the languages in a page, against their budgets. */
import { brotliCompressSync } from 'node:zlib';
import { i18nWeight } from './i18n-weight.ts';
import { bundleWidgets } from '../lib/server/widgets/bundle.ts';

/** Bytes brotli, English texts included. */
const budgets = { all: 6000, one: 3000 };

/** Bytes gzip of what a page carries for its languages, its messages not among them. */
const i18nBudget = 5000;

function report(name: string, size: number, budget: number, unit: string) {
  const right = size <= budget;
  console.log(`${right ? 'ok     ' : 'TOO BIG'} ${name}: ${size} of ${budget} bytes ${unit}`);
  if (!right) process.exitCode = 1;
}

for (const [name, code] of await bundleWidgets()) {
  if (!name.endsWith('.js')) continue;
  const budget = name === 'all.js' ? budgets.all : budgets.one;
  report(name, brotliCompressSync(code).length, budget, 'brotli');
}
report('i18n in a page', await i18nWeight(), i18nBudget, 'gzip');
