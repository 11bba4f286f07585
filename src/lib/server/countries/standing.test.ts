import { describe, expect, it } from 'vitest';
import type { CellView, TierMark } from '#core/country-views.ts';
import { standingOf } from './standing.ts';

const cells = (...marks: TierMark[]): CellView[] =>
  marks.map((mark, i) => ({ year: 2001 + i, mark, status: 'agreed', sources: 2 }));

describe('where a government stands', () => {
  it('since the first edition of the run that ends with the latest, and where it was before', () =>
    expect(standingOf(cells('tier2', 'tier3', 'tier2', 'tier2'))).toEqual({
      year: 2004,
      mark: 'tier2',
      since: 2003,
      known: true,
      before: 'tier3',
      last: null,
    }));

  it('since the first of all where it never stood elsewhere', () =>
    expect(standingOf(cells('tier1', 'tier1'))).toMatchObject({ since: 2001, before: null }));

  it('at least since an edition, where the one before is not known', () =>
    expect(standingOf(cells('tier2', 'unknown', 'tier2', 'tier2'))).toMatchObject({
      since: 2003,
      known: false,
      before: 'unknown',
    }));

  it('last placed by an earlier edition, where the latest does not place it', () =>
    expect(standingOf(cells('tier2', 'special', 'absent', 'none'))).toMatchObject({
      mark: 'none',
      last: { year: 2002, mark: 'special' },
    }));

  it('nowhere without an edition', () => expect(() => standingOf([])).toThrow('no edition'));
});
