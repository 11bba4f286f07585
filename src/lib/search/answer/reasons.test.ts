import { expect, it } from 'vitest';
import { document, indexOf } from '../../../../tests/few-documents.ts';
import { search } from './search.ts';
import { openIndex } from '../index/open.ts';

it('a word that stands only within another is a reason, which Fuse alone sees', () => {
  const index = openIndex(indexOf([document('one', 'The antitrafficking coordination desk')]));
  const [hit] = search({ query: 'trafficking coordination desk' }, index).hits;
  expect(hit?.why).toEqual([
    { typed: 'trafficking', found: 'antitrafficking', how: 'spelling', field: 'title' },
  ]);
});
