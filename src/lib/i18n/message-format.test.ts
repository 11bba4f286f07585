import { expect, it } from 'vitest';
import { compileMessage } from './check/compile-message.ts';
import { separator } from './compiled.ts';
import { IntlMessageFormat } from './message-format.ts';

const format = (tag: string, text: string, values?: Record<string, string | number | Date>) =>
  new IntlMessageFormat(tag + separator + compileMessage(text).body).format(values);

it('Arabic has six plurals', () => {
  const text = '{n, plural, zero {0} one {1} two {2} few {few #} many {many #} other {other #}}';
  const said = [0, 1, 2, 3, 11, 100].map((n) => format('ar-u-nu-latn', text, { n }));
  expect(said).toEqual(['0', '1', '2', 'few 3', 'many 11', 'other 100']);
});

it('one text in two languages follows each language’s rules', () => {
  const text = '{n, plural, one {one} other {other #}}';
  expect(format('en', text, { n: 0 })).toBe('other 0');
  expect(format('fr', text, { n: 0 })).toBe('one');
  expect(format('de', '{n, number}', { n: 1234.5 })).toBe('1.234,5');
});

it('knows exact numbers, ordinals, choices, offsets and dates', () => {
  expect(format('en', '{n, plural, =0 {none} one {one} other {#}}', { n: 0 })).toBe('none');
  expect(
    format('en', '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}', { n: 2 }),
  ).toBe('2nd');
  expect(format('en', '{k, select, a {A} other {O}}', { k: 'z' })).toBe('O');
  expect(
    format('en', '{n, plural, offset:1 one {you and # more} other {you and # more}}', { n: 3 }),
  ).toBe('you and 2 more');
  expect(format('en', '{d, date}', { d: new Date('2012-06-19T00:00:00Z') })).toBe('June 19, 2012');
  expect(() => format('en', '{name}')).toThrow('"name"');
});
