import { describe, expect, it } from 'vitest';
import type { TierRecord } from '#core/countries.ts';
import type { TierCell } from '#core/schema/tiers.ts';
import { placeAll, wayFrom } from './index-tiers.ts';

const cell = (iso3: string, year: number, given: Partial<TierCell> = {}): TierCell => ({
  iso3,
  year,
  name: iso3,
  name_in_source: '',
  tier: '2',
  status: 'agreed',
  source: 'a',
  all_sources: ['a', 'b', 'b-copy'],
  cross_checked: true,
  note: '',
  ...given,
});
const source = (id: string, family?: string) => ({
  id,
  family,
  name: id,
  addresses: [],
  kind: 'dataset' as const,
  covers: 'all',
  reliability: 'high',
});
const country = { otherNames: [], adjectives: [], onMap: [], regionFrom: [] };
const record: TierRecord = {
  countries: [
    { id: 'old', code: 'OLD', name: 'Old', ...country },
    { id: 'new', code: 'NEW', name: 'New', firstEdition: 2003, ...country },
  ],
  cells: [
    cell('OLD', 2001, { tier: '3' }),
    cell('OLD', 2002, { tier: null, status: 'missing', all_sources: [] }),
    cell('OLD', 2003),
    cell('OLD', 2004, { tier: 'NA', all_sources: [], note: 'in none of: a+b' }),
    cell('NEW', 2003, { tier: '2WL' }),
  ],
  moves: [],
  childSoldiers: [],
  sources: [source('a'), source('b', 'b'), source('b-copy', 'b')],
};

describe('every government', () => {
  const [old, young] = placeAll(record);

  it('has a cell for every edition, with what it shows', () => {
    expect(old?.cells.map(({ mark }) => mark)).toEqual(['tier3', 'unknown', 'tier2', 'absent']);
    expect(young?.cells.map(({ mark }) => mark)).toEqual([
      ...['none', 'none', 'tier2WatchList', 'unknown'],
    ]);
  });

  it('whose cell is no row has none where it could not be placed, and a missing one where it could', () =>
    expect(young?.cells.map(({ status }) => status)).toEqual([null, null, 'agreed', 'missing']));

  it('has its sources counted once a family, and those that leave it out', () =>
    expect(old?.cells.map(({ sources }) => sources)).toEqual([2, 0, 2, 2]));

  it('changed its tier between editions that place it, whatever lies between', () => {
    expect(old?.changes).toBe(1);
    expect(young?.changes).toBe(0);
  });
});

it('a way leads up or down between tiers, and nowhere from a special case or a gap', () => {
  expect(wayFrom('tier3', 'tier2WatchList')).toBe('up');
  expect(wayFrom('tier1', 'tier2')).toBe('down');
  expect(wayFrom('tier2', 'tier2')).toBeNull();
  expect(wayFrom('special', 'tier1')).toBeNull();
  expect(wayFrom('unknown', 'tier1')).toBeNull();
});
