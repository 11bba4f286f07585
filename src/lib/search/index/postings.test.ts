import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { packNumbers, unpackNumbers } from './numbers.ts';
import { eachPlace, packPostings, unpackTerms } from './postings.ts';

it('numbers come back as they were', () => {
  const numbers = [0, 1, 31, 32, 33, 1023, 1024, 123_456_789, 2 ** 32 - 1];
  expect([...unpackNumbers(packNumbers(numbers))]).toEqual(numbers);
});

it('an index comes back as it was', () => {
  const index = new MiniSearch({ fields: ['title', 'text'] });
  index.addAll([
    { id: 0, title: 'report reports reporting', text: 'persons' },
    { id: 1, title: 'persons report', text: '' },
    { id: 2, title: 'law', text: 'law law report' },
  ]);
  const plain = index.toJSON();
  const packed = packPostings(plain);
  const places = unpackNumbers(packed.places);
  const back = [...unpackTerms(packed.terms, places)].map(([term, at]) => {
    const data: Record<string, Record<string, number>> = {};
    eachPlace(places, at, (field, document, times) => {
      (data[field] ??= {})[document] = times;
    });
    return [term, data];
  });
  expect(back).toEqual([...plain.index].sort(([a], [b]) => (a < b ? -1 : 1)));
});
