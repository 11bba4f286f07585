/** What `npm run size` runs: the widgets' weight as a partner's visitors load it, against its budget. */
import { brotliCompressSync } from 'node:zlib';
import { bundleWidgets } from '../lib/server/widgets/bundle.ts';

/** Bytes brotli, English texts included. */
const budgets = { all: 6000, one: 3000 };

for (const [name, code] of await bundleWidgets()) {
  if (!name.endsWith('.js')) continue;
  const size = brotliCompressSync(code).length;
  const budget = name === 'all.js' ? budgets.all : budgets.one;
  const right = size <= budget;
  console.log(`${right ? 'ok     ' : 'TOO BIG'} ${name}: ${size} of ${budget} bytes brotli`);
  if (!right) process.exitCode = 1;
}
