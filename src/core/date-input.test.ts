import { describe, expect, it } from 'vitest';
import { dateWords, parseDate } from './date-input.ts';

const english = dateWords('en');
const read = (text: string) => parseDate(text, [english]);

describe('parseDate', () => {
  it.each([
    ['2012', '2012'],
    ['June 2012', '2012-06'],
    ['jun 2012', '2012-06'],
    ['Sept. 2012', '2012-09'],
    ['19 June 2012', '2012-06-19'],
    ['June 19, 2012', '2012-06-19'],
    ['2012-06', '2012-06'],
    ['2012-06-19', '2012-06-19'],
    ['6/2012', '2012-06'],
    ['6/7/2012', '2012-06-07'],
    ['19/6/2012', '2012-06-19'],
    ['  2012  ', '2012'],
    ['٢٠١٢', '2012'],
  ])('reads %s', (text, date) => expect(read(text)).toBe(date));

  it.each([
    '',
    'June',
    '13/2012',
    '2011-02-29',
    '31 June 2012',
    'ma 2012',
    'soon',
    '2012 2013',
    '20120',
  ])('takes “%s” for no date', (text) => expect(read(text)).toBeNull());

  it('reads figures in the order of the language', () => {
    expect(parseDate('6/7/2012', [dateWords('es'), english])).toBe('2012-07-06');
  });

  it('takes English beside the page’s own language', () => {
    expect(parseDate('June 2012', [dateWords('ru'), english])).toBe('2012-06');
  });

  it.each(['en', 'es', 'fr', 'pt', 'ru', 'hi', 'zh', 'ar', 'fa'])(
    'reads every date as %s writes it',
    (code) => {
      const tag = `${code}-u-ca-gregory`;
      const words = [dateWords(tag), english];
      const ways = [
        [{ year: 'numeric' }, 4],
        [{ year: 'numeric', month: 'long' }, 7],
        [{ year: 'numeric', month: 'short' }, 7],
        [{ year: 'numeric', month: 'long', day: 'numeric' }, 10],
        [{ year: 'numeric', month: 'numeric', day: 'numeric' }, 10],
      ] as const;
      for (const [options, length] of ways) {
        const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
        for (let month = 0; month < 12; month++) {
          const date = new Date(Date.UTC(2012, month, 19));
          expect(parseDate(format.format(date), words)).toBe(date.toISOString().slice(0, length));
        }
      }
    },
  );
});
