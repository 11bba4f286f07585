import { describe, expect, it } from 'vitest';
import { englishWords, openGrammar } from '../index/grammar.ts';
import { readDates } from './dates.ts';

const american = openGrammar(englishWords());
const datesIn = (text: string, monthFirst = true) =>
  readDates(text, { ...american, monthFirst }).map(({ dates }) => dates);

describe('a date is read', () => {
  it.each([
    ['2012-06-19', ['2012-06-19']],
    ['June 19, 2012', ['2012-06-19']],
    ['the 19th of June 2012', ['2012-06-19']],
    ['19.6.2012', ['2012-06-19']],
    ['٢٠١٢-٠٦-١٩', ['2012-06-19']],
    ['2012年6月19日', ['2012-06-19']],
    ['June 2012', ['2012-06']],
    ['6/2012', ['2012-06']],
    ['19 June', ['06-19']],
    ['29 February', ['02-29']],
  ])('from %s', (text, dates) => expect(datesIn(text)).toEqual([dates]));

  it('in both ways where it may be either, the language’s own first', () => {
    expect(datesIn('6/7/2012')).toEqual([['2012-06-07', '2012-07-06']]);
    expect(datesIn('6/7/2012', false)).toEqual([['2012-07-06', '2012-06-07']]);
  });

  it('as far as it is one: there is no 31 June', () =>
    expect(datesIn('31 June 2012')).toEqual([['2012-06']]));

  it('with its place', () =>
    expect(readDates('on June 19, 2012 in Washington', american)).toMatchObject([
      { start: 3, end: 16 },
    ]));
});

it.each(['2012-13-01', '30 February', 'Public Law 106-386', 'May', '2012', 'tier 3'])(
  '%s is none',
  (text) => expect(datesIn(text)).toEqual([]),
);
