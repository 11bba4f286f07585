import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileMessage } from './compile-message.ts';
import { printMessage } from './print-message.ts';
import { withForms } from './started-texts.ts';

const printed = (text: string) => printMessage(compileMessage(text).elements);
const strange =
  "It's '{'l’été'}' d''{name} {n, plural, offset:1 =0 {none '#'} one {# of {k, select, a {A} other {d''}}} other {{d, date} {x, number}}}''";

it('every message of the archive, and a strange one, means the same when printed', () => {
  const texts = Object.values(
    JSON.parse(readFileSync('src/locales/en.json', 'utf8')) as Record<string, string>,
  );
  for (const text of [...texts, strange])
    expect(compileMessage(printed(text)).body).toBe(compileMessage(text).body);
});

it('a plural is laid out with the forms of another language', () => {
  const english = '{n, plural, =0 {No entries} one {# entry} other {# entries}}';
  expect(withForms('pl', english)).toBe(
    '{n, plural, =0 {No entries} one {# entry} few {# entries} many {# entries} other {# entries}}',
  );
  expect(withForms('zh', english)).toBe('{n, plural, =0 {No entries} other {# entries}}');
  // The exact form stands for the only number that takes zero.
  expect(withForms('ar', english)).not.toContain('zero');
});
