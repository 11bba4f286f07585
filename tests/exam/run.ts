import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChildCpu } from '../child-cpu.ts';
import { breaks } from './breaks.ts';
import { scratchCopy } from './scratch-copy.ts';
import { Sitting } from './sitting.ts';
import { closingLine, verdictOf, type Verdict } from './verdict.ts';

/** `npm run exam -- <words>`: only the breaks whose file or description holds one of them. */
const words = process.argv.slice(2).map((word) => word.toLowerCase());
const chosen = breaks.filter(
  ({ what, file }) =>
    words.length === 0 || words.some((word) => `${what} ${file}`.toLowerCase().includes(word)),
);
if (chosen.length === 0) throw new Error(`No break speaks of ${words.join(' or ')}.`);

const children = new ChildCpu();
const root = realpathSync(mkdtempSync(join(tmpdir(), 'tip-timeline-exam-')));
process.once('exit', () => rmSync(root, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

scratchCopy(root);
process.chdir(root);
process.exit((await exam()) ? 0 : 1);

/** Whether every break was killed. Throws where a test does not pass without any break. */
async function exam(): Promise<boolean> {
  const sitting = await Sitting.open(root);
  const verdicts: Verdict[] = [];
  try {
    const dead = await sitting.run([...new Set(chosen.map(({ dies }) => dies.file))]);
    if (dead.length)
      throw new Error(
        `These tests do not pass as the code is, so they can tell nothing:\n${dead.map(({ file, name }) => `${file}: ${name}`).join('\n')}`,
      );
    for (const one of chosen) {
      const verdict = verdictOf(one, await sitting.examine(one));
      verdicts.push(verdict);
      console.log(verdict.lines.join('\n'));
    }
  } finally {
    await sitting.close();
  }
  console.log(cost());
  console.log(closingLine(verdicts));
  return verdicts.every(({ killed }) => killed);
}

/** What the exam cost, its test processes with it. */
function cost(): string {
  const { user, system } = process.cpuUsage();
  const spent = children.sinceLast();
  return spent === null
    ? 'This system does not tell what it cost.'
    : `${Math.round((user + system) / 1e6 + spent)} s of CPU`;
}
