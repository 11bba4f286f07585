import { describe, expect, it } from 'vitest';
import { readCsv } from './csv.ts';

const texts = (source: string) => readCsv(source).rows.map((row) => row.map(({ text }) => text));

describe('a table', () => {
  it('has its fields, also those with commas, quotes and line ends in quotation marks', () =>
    expect(texts('a,b,c\n1,"x, ""y""\nz",3\n')).toEqual([
      ['a', 'b', 'c'],
      ['1', 'x, "y"\nz', '3'],
    ]));

  it('keeps empty fields, the last one too, with and without a line end after the last row', () => {
    expect(texts('a,,\n,,c')).toEqual([
      ['a', '', ''],
      ['', '', 'c'],
    ]);
    expect(texts('a,')).toEqual([['a', '']]);
    expect(texts('')).toEqual([]);
  });

  it('reads the line ends of Windows', () =>
    expect(texts('a,b\r\n1,2\r\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]));

  it('knows where each field stands', () => {
    const { rows } = readCsv('a,b\n"1\n2",3\n4,5\n');
    expect(rows[1]?.[1]).toEqual({ text: '3', line: 3, column: 4 });
    expect(rows[2]?.[1]).toEqual({ text: '5', line: 4, column: 3 });
  });

  it.each(['a\n1"2\n', 'a\n"12\n', 'a\n"1"2\n'])('stops at a stray quotation mark: %j', (source) =>
    expect(readCsv(source).fault).toMatchObject({ line: 2 }),
  );
});
