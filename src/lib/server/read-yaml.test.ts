import { describe, expect, it } from 'vitest';
import { readYaml } from './read-yaml.ts';

describe('data', () => {
  it('leaves days, months and words as they are written', () => {
    const { data, faults } = readYaml('day: 2012-09-25\nmonth: 2001-10\nanswer: no\nyear: 2012\n');
    expect(faults).toEqual([]);
    expect(data).toEqual({ day: '2012-09-25', month: '2001-10', answer: 'no', year: 2012 });
  });

  it('reads an empty file as nothing', () => {
    expect(readYaml('# only a comment\n')).toMatchObject({ data: null, faults: [] });
  });

  it('keeps a key that is the name of an object’s own machinery as a plain field', () => {
    const data = readYaml('__proto__:\n  hostile: true\n').data as object;
    expect(Object.keys(data)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });
});

describe('faults', () => {
  it.each([
    ['a key that stands twice', 'a: 1\nb: 2\na: 3\n', 3, 1],
    ['a tab as indent', 'a:\n\tb: 1\n', 2, 1],
    ['an open quote', 'a: 1\nb: "x\n', 3, 1],
    ['a colon inside a text', 'a: 1\ntitle: Remarks: the end\n', 2, 8],
    ['two documents', 'a: 1\n---\nb: 2\n', 2, 1],
    ['a tag', 'a: 1\nb: !important news\n', 2, 4],
    ['an alias of nothing', 'a: 1\nb: *lost\n', 2, 4],
    ['an alias of something', 'a: &x 1\nb:\n  - *x\n', 3, 5],
    ['Windows line ends', 'a: 1\r\nb: 2\r\nb: 3\r\n', 3, 1],
  ])('%s has its place and no data', (_, source, line, column) => {
    const { data, faults } = readYaml(source);
    expect(data).toBeNull();
    expect(faults[0]).toMatchObject({ line, column });
    expect(faults[0]?.message).not.toBe('');
  });

  it('are all reported at once', () => {
    expect(readYaml('a: 1\na: 2\nb: *x\na: 3\n').faults.map(({ line }) => line)).toEqual([2, 4, 3]);
  });

  it('a bomb of aliases is a fault, not a crash', () => {
    const times = (name: string) => `[${Array(9).fill(`*${name}`).join(', ')}]`;
    const source = `a: &a [x]\nb: &b ${times('a')}\nc: &c ${times('b')}\nd: &d ${times('c')}\n`;
    expect(readYaml(source).data).toBeNull();
  });

  it('count the lines that come before', () => {
    expect(readYaml('a: 1\na: 2\n', 10).faults[0]).toMatchObject({ line: 12, column: 1 });
  });
});

describe('locate', () => {
  const { locate } = readYaml(
    'title: Remarks\nspeakers:\n  - id: one\n    office: Judge\n  - id: two\nempty:\n',
    1,
  );

  it('finds a value, and its key', () => {
    expect(locate(['title'])).toEqual({ line: 2, column: 8 });
    expect(locate(['title'], true)).toEqual({ line: 2, column: 1 });
  });

  it('finds a value deep in lists', () => {
    expect(locate(['speakers', 0, 'office'])).toEqual({ line: 5, column: 13 });
    expect(locate(['speakers', 1])).toEqual({ line: 6, column: 5 });
    expect(locate(['speakers', 1, 'id'], true)).toEqual({ line: 6, column: 5 });
  });

  it('goes to the nearest parent of what is not there, and to the top at last', () => {
    expect(locate(['speakers', 1, 'office'], true)).toEqual({ line: 6, column: 5 });
    expect(locate(['title', 'deeper'])).toEqual({ line: 2, column: 8 });
    expect(locate(['nowhere'])).toEqual({ line: 2, column: 1 });
    expect(locate([])).toEqual({ line: 2, column: 1 });
  });

  it('has a place in a file that is empty or broken', () => {
    expect(readYaml('').locate(['a'])).toEqual({ line: 1, column: 1 });
    expect(readYaml('a: "x').locate(['a'])).toEqual({ line: 1, column: 4 });
  });
});
