import type { Country, TierSource } from './schema/countries.ts';
import type { ChildSoldiersListing, TierCell, TierMove } from './schema/tiers.ts';

/** The record of the tiers, as checked: who was placed where, by which edition, and how that is known. */
export interface TierRecord {
  /** In the order of their ids. */
  countries: Country[];
  cells: TierCell[];
  moves: TierMove[];
  childSoldiers: ChildSoldiersListing[];
  sources: TierSource[];
}

/** The first edition with a Tier 2 Watch List (TVPRA 2003, section 6(e)). */
export const watchListSince = 2004;

/** The years of the editions that the record has cells of, oldest first. */
export const editionsOf = ({ cells }: Pick<TierRecord, 'cells'>): number[] =>
  [...new Set(cells.map(({ year }) => year))].sort((a, b) => a - b);

/** Whether an edition could place a government: it was one then. */
export const couldPlace = (
  { firstEdition, lastEdition }: Pick<Country, 'firstEdition' | 'lastEdition'>,
  year: number,
): boolean => (firstEdition ?? year) <= year && year <= (lastEdition ?? year);

/** Counts the sources that do not copy one another: those of one family count as one. */
export function independentSources(
  sources: readonly TierSource[],
): (ids: readonly string[]) => number {
  const families = new Map(sources.map(({ id, family }) => [id, family ?? id]));
  return (ids) => new Set(ids.map((id) => families.get(id) ?? id)).size;
}
