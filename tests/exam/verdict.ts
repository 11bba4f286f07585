import type { Break } from './break.ts';
import type { DeadTest } from './sitting.ts';

/** What became of a break. */
export interface Verdict {
  killed: boolean;
  /** For a person to read. */
  lines: string[];
}

/** Whether the test that the table names is among the dead: another one may have died of something else. */
export function verdictOf({ what, file, dies }: Break, dead: readonly DeadTest[]): Verdict {
  const killed = dead.some((test) => test.file === dies.file && test.name.includes(dies.name));
  return {
    killed,
    lines: [
      `${killed ? 'killed' : 'SURVIVED'}: ${what} (${file})`,
      ...dead.map((test) => `  died: ${test.file}: ${test.name || 'the whole file'}`),
      ...(killed ? [] : [`  expected to die: ${dies.file}: ${dies.name}`]),
    ],
  };
}

/** How many of the breaks were noticed: `30 of 30 killed`. */
export const closingLine = (verdicts: readonly Verdict[]): string =>
  `${verdicts.filter(({ killed }) => killed).length} of ${verdicts.length} killed`;
