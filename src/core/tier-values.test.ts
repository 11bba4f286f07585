import { expect, it } from 'vitest';
import { absentFrom, readNote } from './tier-values.ts';

it('the values that differ are taken from the beginning of a note', () => {
  expect(readNote('2: a; 2WL: b-c+d; settled: by the list; 3: x')).toEqual({
    values: [
      { tier: '2', sources: ['a'] },
      { tier: '2WL', sources: ['b-c', 'd'] },
    ],
    rest: 'settled: by the list; 3: x',
  });
});

it('a note without them stays whole', () =>
  expect(readNote('Tier 2 or Tier 2 Watch List: hti')).toEqual({
    values: [],
    rest: 'Tier 2 or Tier 2 Watch List: hti',
  }));

it('the sources that do not name a government are read', () => {
  expect(absentFrom('in none of: kelley+hti')).toEqual(['kelley', 'hti']);
  expect(absentFrom('not in the list of 188')).toEqual([]);
});
