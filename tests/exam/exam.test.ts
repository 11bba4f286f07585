import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { broken, type Break } from './break.ts';
import { breaks } from './breaks.ts';
import { closingLine, verdictOf } from './verdict.ts';

const one: Break = {
  what: 'two is three',
  file: 'src/core/sum.ts',
  from: '1 + 1',
  to: "'$&' + 1",
  dies: { file: 'src/core/sum.test.ts', name: 'adds' },
};

describe('the table of breaks', () => {
  it.each(breaks)('$what: can be made in the code as it is', (row) => {
    const text = readFileSync(row.file, 'utf8');
    expect(broken(text, row)).not.toBe(text);
  });

  it.each(breaks)('$what: is for a test beside the code', ({ file, dies }) => {
    expect(existsSync(dies.file)).toBe(true);
    expect(dies.file).toMatch(/\.test\.ts$/);
    expect(dirname(dies.file)).toBe(dirname(file));
  });

  it('says of each something else', () =>
    expect(new Set(breaks.map(({ what }) => what)).size).toBe(breaks.length));
});

describe('a break', () => {
  it('is made where its code stands, as it is written', () =>
    expect(broken('const two = 1 + 1;', one)).toBe("const two = '$&' + 1;"));

  it.each([
    [0, 'const two = 2;'],
    [2, '1 + 1 === 1 + 1'],
  ])('whose code stands in its file %i times is an error that says so', (times, text) =>
    expect(() => broken(text, one)).toThrow(
      `src/core/sum.ts: the break “two is three” changes \`1 + 1\`, which stands there ${times} times`,
    ),
  );
});

describe('the verdict on a break', () => {
  const { file } = one.dies;

  it('is that it was killed by the test that the table names', () => {
    const verdict = verdictOf(one, [{ file, name: 'sum > adds one to one' }]);
    expect(verdict.killed).toBe(true);
    expect(verdict.lines).toEqual([
      'killed: two is three (src/core/sum.ts)',
      '  died: src/core/sum.test.ts: sum > adds one to one',
    ]);
  });

  it.each([
    ['nothing died', []],
    ['another test died', [{ file, name: 'sum > subtracts' }]],
    ['the file could not be loaded', [{ file, name: '' }]],
  ])('is that it survived where %s', (_, dead) => {
    const verdict = verdictOf(one, dead);
    expect(verdict.killed).toBe(false);
    expect(verdict.lines[0]).toBe('SURVIVED: two is three (src/core/sum.ts)');
    expect(verdict.lines.at(-1)).toBe('  expected to die: src/core/sum.test.ts: adds');
  });

  it('is counted in the closing line', () => {
    const [killed, survived] = [verdictOf(one, [{ file, name: 'adds' }]), verdictOf(one, [])];
    expect(closingLine([killed, survived, killed])).toBe('2 of 3 killed');
  });
});
