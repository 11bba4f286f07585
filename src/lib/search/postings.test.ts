import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { packNumbers, unpackNumbers } from './numbers.ts';
import { packPostings, unpackPostings } from './postings.ts';

it('numbers come back as they were', () => {
  const numbers = [0, 1, 31, 32, 33, 1023, 1024, 123_456_789, 2 ** 40];
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
  const back = unpackPostings(packPostings(plain));
  const sorted = [...plain.index].sort(([a], [b]) => (a < b ? -1 : 1));
  expect(back.index).toEqual(sorted);
  expect(back.averageFieldLength).toEqual(plain.averageFieldLength);
  expect(Object.keys(back.documentIds)).toEqual(['0', '1', '2']);
});
