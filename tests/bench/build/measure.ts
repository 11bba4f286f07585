/** `npm run bench:build -- --locales 9 --entries 467,2000,10000`: what a build costs at sizes the archive may come to, each in a scratch copy. */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyProject, keepLanguages } from '../../scratch-archive.ts';
import { localeCodes } from '../../site/locale-codes.ts';
import { buildCost, type BuildCost } from './build-cost.ts';
import { addEntries } from './more-entries.ts';

const { values } = parseArgs({
  options: { locales: { type: 'string' }, entries: { type: 'string', default: '467,2000,10000' } },
});
const codes = localeCodes();
const wanted = Number(values.locales ?? codes.length);
if (!(wanted >= 1 && wanted <= codes.length))
  throw new Error(`--locales ${values.locales}: give a number from 1 to ${codes.length}.`);
const sizes = values.entries.split(',').map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size > 0))
  throw new Error(
    `--entries ${values.entries}: give numbers with commas between, such as 467,2000.`,
  );

const row = (size: number, { cpu, memory, pages, files, bytes }: BuildCost) =>
  [
    ...[size, pages, files, (bytes / 1e6).toFixed(0), cpu.toFixed(0)],
    ...[((cpu * 1000) / pages).toFixed(1), (memory / 1e6).toFixed(0)],
  ].join(' | ');

console.log(
  `${wanted} languages, Node.js ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n`,
);
console.log('| entries | pages | files | MB | CPU s | CPU ms a page | memory MB |');
console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const size of sizes) {
  const root = mkdtempSync(join(tmpdir(), 'tip-timeline-bench-'));
  try {
    copyProject(root);
    keepLanguages(root, codes.slice(0, wanted));
    addEntries(root, size);
    console.log(`| ${row(size, buildCost(root))} |`);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
