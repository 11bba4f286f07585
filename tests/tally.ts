/** What a run came to; the skipped ones by name, so that none is skipped unseen. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: string[];
  /** What passed only when tried again: it fails no run, and is mended before anything else. */
  unsteady: string[];
}

/** A step that is no test runner counts as one. */
export function checkTally(succeeded: boolean): Tally {
  return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: [], unsteady: [] };
}

/**
 * A test runner's own count, which is not trusted alone: a runner that failed counts as a failure
 * even if every test it got to passed, and so does one that found no test at all.
 */
export function runnerTally(succeeded: boolean, counted: Tally | undefined): Tally {
  if (!counted) return checkTally(false);
  const ran = counted.passed + counted.failed > 0;
  const unexplained = counted.failed === 0 && (!succeeded || !ran);
  return unexplained ? { ...counted, failed: 1 } : counted;
}

export function addTallies(tallies: Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
    skipped: tallies.flatMap(({ skipped }) => skipped),
    unsteady: tallies.flatMap(({ unsteady }) => unsteady),
  };
}

/** The last line of a run: `12 passed, 0 failed`, and `, 1 skipped` if there are any. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  const rest = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  return `${passed} passed, ${failed} failed${rest}`;
}
