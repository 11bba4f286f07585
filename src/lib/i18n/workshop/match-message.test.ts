import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileMessage } from '../check/compile-message.ts';
import { separator } from '../compiled.ts';
import { IntlMessageFormat } from '../message-format.ts';
import { matcherOf } from './match-message.ts';

const matcher = (code: string, text: string) => matcherOf(code, compileMessage(text).body);

describe('a message and its text on a page', () => {
  it('know each other, with what the message was given', () => {
    const count = '{count, plural, =0 {No entries} one {# entry} other {# entries}}';
    expect(matcher('en', count)('No entries')).toEqual({ count: 0 });
    expect(matcher('en', count)('1 entry')).toEqual({ count: 1 });
    expect(matcher('en', count)('1,234 entries')).toEqual({ count: 1234 });
    expect(matcher('en', count)('12 entries more')).toBeNull();
    expect(matcher('en', '{from} to {to}')('May 2001 to 2003')).toEqual({
      from: 'May 2001',
      to: '2003',
    });
    expect(matcher('en', 'A (b) [c]?')('A (b) [c]?')).toEqual({});
  });

  it('tell the number of a form that does not write it, and of other digits', () => {
    const text =
      '{n, plural, zero {لا اسم} one {اسم واحد} two {اسمان} few {# أسماء} many {# اسمًا} other {# اسم}}';
    expect(matcher('ar', text)('اسمان')).toEqual({ n: 2 });
    expect(matcher('fa', '{n, plural, one {# نام} other {# نام}}')('۱۲ نام')).toEqual({ n: 12 });
  });

  it('holds for every message of the archive, filled with what is like real values', () => {
    const english = JSON.parse(readFileSync('src/locales/en.json', 'utf8')) as Record<
      string,
      string
    >;
    for (const [key, text] of Object.entries(english)) {
      const { body, arguments: taken } = compileMessage(text);
      const values = Object.fromEntries(
        [...taken].map(([name, type], i) => [name, type === 'number' ? 3 + i : `word${i}`]),
      );
      const shown = new IntlMessageFormat(`en${separator}${body}`).format(values);
      const found = matcherOf('en', body)(shown);
      expect(found, key).not.toBeNull();
      expect(new IntlMessageFormat(`en${separator}${body}`).format({ ...values, ...found })).toBe(
        shown,
      );
    }
  });
});
