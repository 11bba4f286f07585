import type { ArchiveTable } from '#core/archive-table.ts';
import { findEntries, type Found } from '#core/facets.ts';
import { emptyQuery, type ArchiveQuery } from '#core/query.ts';
import type { I18n } from '#lib/i18n/i18n.ts';
import { valueName } from './describe.ts';

/** The facets that are lists of checkboxes, in the order of the page. */
export const shownFacets = [
  'kind',
  'pillar',
  'speaker',
  'topic',
  'country',
  'report',
  'lang',
] as const;
export type ShownFacet = (typeof shownFacets)[number];

/** One value of a facet as the page offers it. */
export interface FacetOption {
  id: string;
  name: string;
  /** How many entries one would get with it. */
  count: number;
  chosen: boolean;
}

/** The values of each facet, the most frequent of the whole archive first: an order that no filter changes. */
export type FacetOrder = Readonly<
  Record<ShownFacet, { id: string; name: string; place: number }[]>
>;

/** Puts the values in order; years of reports stand the latest first, pillars in their own order. */
export function facetOrder(table: ArchiveTable, i18n: I18n): FacetOrder {
  const { counts } = findEntries(table, emptyQuery, null);
  return Object.fromEntries(
    shownFacets.map((facet) => {
      const values = table.facets[facet].ids.flatMap((id, place) =>
        counts[facet][place] ? [{ id, place, name: valueName(facet, id, table, i18n) }] : [],
      );
      if (facet !== 'report' && facet !== 'pillar')
        values.sort(
          (a, b) =>
            (counts[facet][b.place] ?? 0) - (counts[facet][a.place] ?? 0) ||
            i18n.compare(a.name, b.name),
        );
      return [facet, values];
    }),
  ) as Record<ShownFacet, { id: string; name: string; place: number }[]>;
}

/** The values of a facet with their counts as they stand. */
export const facetOptions = (
  facet: ShownFacet,
  order: FacetOrder,
  found: Found,
  query: ArchiveQuery,
): FacetOption[] =>
  order[facet].map(({ id, name, place }) => ({
    id,
    name,
    count: found.counts[facet][place] ?? 0,
    chosen: query[facet].includes(id),
  }));
