import { expect, it } from 'vitest';
import { quoteWithSource } from './quote-with-source.ts';

const title = { text: 'Remarks', lang: 'en' };
const quote = {
  ...{ text: 'Every nation.', lang: 'en', office: 'Judge' },
  speaker: { id: 'ann-lee', name: 'Ann Lee' },
};
const path = '/es/statements/2012-06-19-a/';

it('a quote is copied with who said it, where, when and its whole address', () => {
  const lines = quoteWithSource({ quote, title }, '19 de junio de 2012', path)?.split('\n') ?? [];
  expect(lines.slice(0, 3)).toEqual([
    ...['“Every nation.”', 'Ann Lee, Judge', 'Remarks, 19 de junio de 2012'],
  ]);
  expect(new URL(lines[3] ?? '').pathname).toBe(path);
});

it('where nobody is quoted there is nothing to copy', () =>
  expect(quoteWithSource({ quote: null, title }, '2012', path)).toBeNull());
