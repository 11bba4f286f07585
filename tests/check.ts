/**
 * What `npm run check` runs while one works: the types, and of what was changed the format, the lint and the
 * unit tests that stand on it. Changed is what differs from `main`, or from the commit that is named.
 */
import { changedFiles } from './changed-files.ts';
import { costLines } from './cost-lines.ts';
import { runStep, type StepResult } from './step.ts';

const files = changedFiles(process.argv[2] ?? 'main');
const among = (pattern: RegExp) => files.filter((file) => pattern.test(file));
const code = among(/\.(?:[cm]?[jt]s|svelte)$/);
// Packages and settings touch every test: those are for `npm test`.
const tested = code.filter((file) => /^(?:src|widgets|tests)\//.test(file));

const steps: [wanted: string[], script: string, command?: string[]][] = [
  [code, 'types'],
  [files, 'format', ['prettier', '--check', '--ignore-unknown', ...files]],
  [code, 'lint', ['eslint', '--max-warnings', '0', '--no-warn-ignored', ...code]],
  [
    tested,
    'unit',
    ['vitest', 'related', '--run', '--project', 'unit*', '--passWithNoTests', ...tested],
  ],
  [among(/^src\/content\//), 'content:check'],
  [among(/^src\/locales\//), 'i18n:check'],
];

const results: StepResult[] = [await runStep({ script: 'sync', held: true })];
const queue = steps.filter(([wanted]) => wanted.length > 0).values();
// Two at a time, as many as the smallest machine it is run on has cores.
async function work() {
  for (const [, script, command] of queue)
    results.push(await runStep({ script, held: true, ...(command ? { command } : {}) }));
}
await Promise.all([work(), work()]);

const failed = results.filter(({ succeeded }) => !succeeded).map(({ script }) => script);
console.log(`\n${files.length} files changed.\n${costLines(results)}`);
console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nNothing failed.');
process.exitCode = failed.length > 0 ? 1 : 0;
