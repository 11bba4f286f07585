import { existsSync, readFileSync } from 'node:fs';
import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';
import type { JsonTestResults } from 'vitest/reporters';
import type { Tally } from './tally.ts';

/** The part of vitest's JSON report that is read here. */
interface VitestReport {
  testResults: {
    name: string;
    status: JsonTestResults['testResults'][number]['status'];
    assertionResults: { fullName: string; status: string }[];
  }[];
}

/** A file that failed without a failed test (it does not load, its hook throws) is one failure. */
export function vitestTally({ testResults }: VitestReport): Tally {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failedFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length + failedFiles.length,
    skipped: skipped.map(({ fullName }) => fullName),
    unsteady: [],
  };
}

/** The part of Playwright's JSON report that is read here. */
export type PlaywrightReport = Pick<JSONReport, 'suites' | 'errors'>;

/** A test that passed only when repeated counts as passed and is named; an error outside of any test is a failure. */
export function playwrightTally({ suites, errors }: PlaywrightReport): Tally {
  const tests = suites.flatMap((suite) => testsOf(suite));
  const count = (...wanted: string[]) => tests.filter(({ status }) => wanted.includes(status));
  return {
    passed: count('expected', 'flaky').length,
    failed: count('unexpected').length + errors.length,
    skipped: count('skipped').map(({ name }) => name),
    unsteady: count('flaky').map(({ name }) => name),
  };
}

function testsOf(suite: JSONReportSuite): { name: string; status: string }[] {
  const own = suite.specs.flatMap((spec) =>
    spec.tests.map(({ status }) => ({ name: `${spec.file}: ${spec.title}`, status })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsOf(inner))];
}

/** What `tally` counts in a report; undefined when the runner wrote none. Throws on broken JSON. */
export function readReport<Report>(path: string, tally: (report: Report) => Tally) {
  if (!existsSync(path)) return undefined;
  const report: Report = JSON.parse(readFileSync(path, 'utf8'));
  return tally(report);
}
