import { expect, test } from 'vitest';
import { costLines } from './cost-lines.ts';
import { playwrightTally, vitestTally, type PlaywrightReport } from './reports.ts';
import { addTallies, checkTally, closingLine, runnerTally } from './tally.ts';

const counted = { passed: 3, failed: 0, skipped: ['a'], unsteady: ['b'] };

test('a runner that failed is a failure even if its tests passed', () => {
  expect(runnerTally(true, counted)).toEqual(counted);
  expect(runnerTally(false, counted)).toEqual({ ...counted, failed: 1 });
  expect(runnerTally(false, { ...counted, failed: 2 }).failed).toBe(2);
});

test('a runner without a report or without tests is a failure', () => {
  expect(runnerTally(true, undefined).failed).toBe(1);
  expect(runnerTally(true, { ...counted, passed: 0 }).failed).toBe(1);
});

test('the closing line adds up and names the skipped only if there are any', () => {
  const total = addTallies([counted, checkTally(true), checkTally(false)]);
  expect(closingLine(total)).toBe('4 passed, 1 failed, 1 skipped');
  expect(total.unsteady).toEqual(['b']);
  expect(closingLine(checkTally(true))).toBe('1 passed, 0 failed');
});

test('a vitest file that failed without a failed test counts as one', () => {
  const file = (status: 'passed' | 'failed', ...statuses: string[]) => ({
    name: 'x.test.ts',
    status,
    assertionResults: statuses.map((each) => ({ fullName: `is ${each}`, status: each })),
  });
  const testResults = [file('passed', 'passed', 'skipped', 'todo'), file('failed')];
  expect(vitestTally({ testResults })).toEqual({
    passed: 1,
    failed: 1,
    skipped: ['is skipped', 'is todo'],
    unsteady: [],
  });
  expect(vitestTally({ testResults: [file('failed', 'failed', 'passed')] }).failed).toBe(1);
});

test('Playwright’s tests are counted at every depth, one that needed another try is named', () => {
  const spec = (status: string) => ({
    title: `is ${status}`,
    file: 'x.spec.ts',
    tests: [{ status }],
  });
  const suites = [
    { specs: [spec('expected')], suites: [{ specs: [spec('flaky'), spec('skipped')] }] },
    { specs: [spec('unexpected')] },
  ];
  const report: unknown = { suites, errors: [{ message: 'the server did not start' }] };
  expect(playwrightTally(report as PlaywrightReport)).toEqual({
    passed: 2,
    failed: 2,
    skipped: ['x.spec.ts: is skipped'],
    unsteady: ['x.spec.ts: is flaky'],
  });
});

test('the cost of a run is its sum and its five dearest steps', () => {
  const steps = [3, 50.4, 20, 7, 9, 1].map((cpu, i) => ({
    script: `step ${i}`,
    succeeded: true,
    cpu,
  }));
  expect(costLines(steps)).toBe(
    '90 s of CPU in all, most of it:\n- step 1: 50\n- step 2: 20\n- step 4: 9\n- step 3: 7\n- step 0: 3',
  );
  expect(costLines([...steps, { script: 'other', succeeded: true, cpu: null }])).toMatch(
    /does not tell/,
  );
});
