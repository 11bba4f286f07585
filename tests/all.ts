/**
 * What `npm test` runs: every check and every test, even after a fault, so that one run reports all.
 * `npm run test:wide` opens every kind of page in every language besides.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, listen, portOf } from '../src/tools/listen.ts';
import { findBrowser } from './browser.ts';
import { playwrightTally, readReport, vitestTally } from './reports.ts';
import { costLines } from './cost-lines.ts';
import { runStep, type StepResult } from './step.ts';
import { addTallies, checkTally, closingLine, runnerTally, type Tally } from './tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'tip-timeline-'));
process.once('exit', () => rmSync(folder, { recursive: true }));
const tallies: Tally[] = [];
const failed: string[] = [];
const steps: StepResult[] = [];

function note(script: string, tally: Tally) {
  tallies.push(tally);
  if (tally.failed > 0) failed.push(script);
}

async function run(step: Parameters<typeof runStep>[0]): Promise<boolean> {
  const result = await runStep(step);
  steps.push(result);
  return result.succeeded;
}

async function check(script: string, held = false): Promise<boolean> {
  const succeeded = await run({ script, held });
  note(script, checkTally(succeeded));
  return succeeded;
}

/** Two at a time, as many as the smallest machine it is run on has cores. */
async function checkSideBySide(scripts: string[]) {
  const queue = scripts.values();
  const worker = async () => {
    for (const script of queue) await check(script, true);
  };
  await Promise.all([worker(), worker()]);
}

async function vitest(script: string) {
  const report = join(folder, `${script}.json`);
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const succeeded = await run({ script, options });
  note(script, runnerTally(succeeded, readReport(report, vitestTally)));
}

async function playwright(script: string) {
  const report = join(folder, `${script}.json`);
  const env = {
    CHROME_PATH: await findBrowser(),
    E2E_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    CI: '1',
    ...(process.argv.includes('wide') ? { WIDE: '1' } : {}),
  };
  const succeeded = await run({ script, options: ['--reporter=list,json'], env });
  note(script, runnerTally(succeeded, readReport(report, playwrightTally)));
}

/** Not the port of `npm run e2e`: what somebody left running there is another build. */
async function freePort(): Promise<number> {
  const servers = await listen((_, response) => response.end(), 0, ['127.0.0.1', '::1']);
  const port = portOf(servers[0]);
  await close(servers);
  return port;
}

function skip(script: string, reason: string) {
  console.log(`\nFAILED: ${script} (${reason})`);
  note(script, checkTally(false));
}

await check('sync');
await checkSideBySide([
  'types',
  'lint',
  'format:check',
  'dead',
  'size',
  'content:check',
  'i18n:check',
]);
await vitest('unit');
if (await check('build')) {
  await vitest('site');
  await playwright('e2e').catch((error: Error) => skip('e2e', error.message));
} else {
  for (const script of ['site', 'e2e']) skip(script, 'not run, because nothing was built');
}

const total = addTallies(tallies);
if (total.skipped.length > 0) console.log(`\nSkipped:\n- ${total.skipped.join('\n- ')}`);
if (total.unsteady.length > 0)
  console.log(`\nUnsteady, passed only when tried again:\n- ${total.unsteady.join('\n- ')}`);
console.log(`\n${costLines(steps)}`);
console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '');
console.log(closingLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
