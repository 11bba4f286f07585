import { expect, it } from 'vitest';
import { asPillars, feedIn } from './widget-feed.ts';

const entry = (path: string, more: object = {}) => ({
  path,
  date: '2012-09-25',
  title: { text: 'T', lang: 'en' },
  kind: 'Remarks',
  by: 'A',
  ...more,
});
const quote = { text: 'Q', lang: 'en', by: 'A', office: 'B' };

it('gives the entries of one feed of a file, in its order, and the one that is quoted', () => {
  const file = {
    entries: [entry('a'), entry('b'), entry('c', { quote })],
    feeds: { 'year/2012': { latest: [1, 0], quoted: 2 }, 'year/2011': { latest: [0] } },
  };
  const { entries, quoted } = feedIn(file, 'year/2012');
  expect(entries.map(({ path }) => path)).toEqual(['b', 'a']);
  expect(quoted?.path).toBe('c');
  expect(feedIn(file, 'year/2011').quoted).toBeNull();
  expect(() => feedIn(file, 'year/2010')).toThrow('year/2010');
});

it('reads the cards of an entry’s twin by the language', () => {
  const cards = {
    entries: [entry('a'), entry('es/a')],
    feeds: { en: { latest: [0] }, es: { latest: [1] } },
  };
  expect(feedIn({ id: 'a', cards }, 'es').entries[0]?.path).toBe('es/a');
});

it.each([
  ['no path', { path: 1 }],
  ['no date', { date: undefined }],
  ['a date of another form', { date: '25/09/2012' }],
  ['a date in a list', { date: [] }],
  ['a date that is a number', { date: 2012 }],
  ['a date of one digit a month', { date: '2012-6-19' }],
  ['a date with the time of day', { date: '2012-06-19T00:00' }],
  ['a date and a blank', { date: '2012-06-19 ' }],
  ['no kind', { kind: null }],
  ['a number for its speakers', { by: 0 }],
  ['a title without its language', { title: { text: 'T' } }],
  ['a summary that is a text alone', { summary: 'S' }],
  ['a quote without an office', { quote: { ...quote, office: undefined } }],
])('an entry with %s is left out, and the others stay', (name, fault) => {
  const file = {
    entries: [entry('bad', fault), entry('good')],
    feeds: { latest: { latest: [0, 1, 7], quoted: 0 } },
  };
  const { entries, quoted } = feedIn(file, 'latest');
  expect(entries.map(({ path }) => path)).toEqual(['good']);
  expect(quoted).toBeNull();
  expect(() => feedIn({ ...file, feeds: { latest: { latest: [0] } } }, 'latest')).toThrow();
});

it.each(['2012', '2012-06', '2012-06-19'])('the date %s is believed', (date) => {
  const file = { entries: [entry('a', { date })], feeds: { latest: { latest: [0] } } };
  expect(feedIn(file, 'latest').entries[0]?.date).toBe(date);
});

it('a pillar that is none is left out', () => {
  const pillar = {
    id: 'p',
    path: 'p/',
    name: 'P',
    definition: null,
    alt: { text: '', lang: 'en' },
    entries: [],
  };
  expect(asPillars([{ ...pillar, alt: null }, pillar])).toEqual([pillar]);
  expect(() => asPillars(null)).toThrow();
});
