import { expect, it } from 'vitest';
import { termEnds } from './terms.ts';

const unknown = { start: null, end: null, approxStart: null, approxEnd: null, attested: [] };

it('takes verified days first and says that they are', () => {
  expect(
    termEnds({ ...unknown, start: '2009-05-18', end: '2014-11-10', approxEnd: '2015' }),
  ).toEqual({
    from: '2009-05-18',
    to: '2014-11-10',
    sure: { from: true, to: true },
  });
});

it('takes the last day attested where no end is known, and says that it is not the end', () => {
  expect(
    termEnds({ ...unknown, approxStart: '2023-01', attested: ['2023-06-15', '2024-06-24'] }),
  ).toEqual({
    from: '2023-01',
    to: '2024-06-24',
    sure: { from: false, to: false },
  });
});

it('draws nothing that is not known', () => expect(termEnds(unknown)).toBeNull());
