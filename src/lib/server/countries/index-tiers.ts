import { couldPlace, editionsOf, independentSources, type TierRecord } from '#core/countries.ts';
import type { CellView, TierMark } from '#core/country-views.ts';
import type { TierId } from '#core/report-views.ts';
import type { Country } from '#core/schema/countries.ts';
import type { Placement, TierCell } from '#core/schema/tiers.ts';
import { absentFrom } from '#core/tier-values.ts';

const marks: Record<Placement, TierMark> = {
  1: 'tier1',
  2: 'tier2',
  '2WL': 'tier2WatchList',
  3: 'tier3',
  SC: 'special',
  NA: 'absent',
} as Record<Placement, TierMark>;

/** What a cell of the table shows; `unknown` where its tier is blank. */
export const markOf = (tier: Placement | null): TierMark => (tier ? marks[tier] : 'unknown');

/** Tiers from the best to the worst; special cases and gaps are on none. */
const ranks: Partial<Record<TierMark, number>> = {
  tier1: 1,
  tier2: 2,
  tier2WatchList: 3,
  tier3: 4,
};

/** Whether a mark is a tier, so that another one is up or down from it. */
export const isTier = (mark: TierMark): mark is Exclude<TierId, 'special'> => mark in ranks;

/** The way from one mark to another; null where one of them is no tier, or both are the same. */
export function wayFrom(from: TierMark, to: TierMark): 'up' | 'down' | null {
  const [a, b] = [ranks[from], ranks[to]];
  if (a === undefined || b === undefined || a === b) return null;
  return b < a ? 'up' : 'down';
}

/** A government with its cells, one an edition. */
export interface Placed {
  country: Country;
  /** The oldest edition first. */
  cells: (CellView & { row: TierCell | null })[];
  now: TierMark;
  changes: number;
}

/** Every government with a cell for every edition, in the order of the record. */
export function placeAll(record: TierRecord): Placed[] {
  const years = editionsOf(record);
  const independent = independentSources(record.sources);
  const rows = new Map(record.cells.map((row) => [`${row.iso3} ${row.year}`, row]));
  return record.countries.map((country) => {
    const cells = years.map((year) => {
      const row = rows.get(`${country.code} ${year}`) ?? null;
      const possible = row ?? couldPlace(country, year);
      return {
        year,
        row,
        mark: possible ? markOf(row?.tier ?? null) : ('none' as const),
        status: possible ? (row?.status ?? 'missing') : null,
        sources: row ? independent([...row.all_sources, ...absentFrom(row.note)]) : 0,
      };
    });
    const tiers = cells.map(({ mark }) => mark).filter(isTier);
    return {
      country,
      cells,
      now: cells.at(-1)?.mark ?? 'unknown',
      changes: tiers.filter((mark, i) => i > 0 && mark !== tiers[i - 1]).length,
    };
  });
}
