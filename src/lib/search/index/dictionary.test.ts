import { expect, it } from 'vitest';
import { document, indexOf, said } from '../../../../tests/few-documents.ts';
import { Dictionary } from './dictionary.ts';

it('a word counts most in a title, then as a name, then in the context, then in a text', () => {
  const { postings } = indexOf([
    document('title', 'slavery'),
    document('name', 'one', { body: said('slavery') }),
    document('context', 'two', { event: said('slavery') }),
    document('text', 'three', { quote: said('slavery') }),
  ]);
  const found = new Dictionary(postings).postings('slavery');
  const weights = [0, 1, 2, 3].map(
    (document) => found?.weights[found.documents.indexOf(document)] ?? 0,
  );
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  expect(new Set(weights).size).toBe(4);
});
