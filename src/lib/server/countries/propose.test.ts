import { expect, it } from 'vitest';
import type { Country } from '#core/schema/countries.ts';
import type { Prose } from '#core/prose.ts';
import { statement } from '../../../../tests/few-entries.ts';
import { proposer } from './propose.ts';

const country = (code: string, name: string, more: Partial<Country> = {}): Country => ({
  id: code.toLowerCase(),
  code,
  name,
  otherNames: [],
  adjectives: [],
  onMap: [],
  regionFrom: [],
  ...more,
});
const propose = proposer([
  country('THA', 'Thailand', { adjectives: ['Thai'] }),
  country('MMR', 'Burma', { otherNames: ['Myanmar'], adjectives: ['Burmese'] }),
  country('SDN', 'Sudan', { adjectives: ['Sudanese'] }),
  country('SSD', 'South Sudan'),
  country('CIV', "C\u00f4te d'Ivoire"),
  country('NER', 'Niger'),
]);
const text = (words: string): Prose => [
  { kind: 'paragraph', children: [{ kind: 'text', text: words }] },
];
const proposed = (title: string, more: object = {}) =>
  propose({ ...statement('2012-06-19-a'), event: null, place: null, title, ...more }).map(
    ({ code, words }) => `${code} ${words.join(', ')}`,
  );

it.each([
  ['Burmese workers in Myanmar', ['MMR Burmese, Myanmar']],
  ['Sudan and South Sudan', ['SDN Sudan', 'SSD South Sudan']],
  ['Workers in South Sudan', ['SSD South Sudan']],
  ["Labor in C\u00f4te d'Ivoire", ["CIV C\u00f4te d'Ivoire"]],
  ['Nigeria, Thais and Thailands', []],
])('a title: %s', (title, found) => expect(proposed(title)).toEqual(found));

it('the summary, the occasion and the place are read too, what was said is not', () => {
  expect(proposed('A title', { text: text('On Thai law.') })).toEqual(['THA Thai']);
  expect(proposed('A title', { event: 'Visit to Burma' })).toEqual(['MMR Burma']);
  expect(proposed('A title', { place: 'Bangkok, Thailand' })).toEqual(['THA Thailand']);
  expect(proposed('A title', { said: { text: 'He named Niger.', whole: true } })).toEqual([]);
});
