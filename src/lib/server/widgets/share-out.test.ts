import { expect, it } from 'vitest';
import { shareOut } from './share-out.ts';

it('lists that want the same get different items, each in its own order', () => {
  expect(
    shareOut(
      [
        [5, 4, 3, 2, 1],
        [5, 4, 3, 2, 1],
      ],
      2,
    ),
  ).toEqual([
    [5, 3],
    [4, 2],
  ]);
});

it('a list with nothing of its own left shares what the others have', () => {
  expect(shareOut([[3, 2, 1], [3]], 2)).toEqual([[3, 2], [3]]);
  expect(shareOut([[], [1]], 2)).toEqual([[], [1]]);
});
