import type { ArchiveTable } from '#core/archive-table.ts';
import type { Found } from '#core/facets.ts';
import type { ArchiveQuery } from '#core/query.ts';
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

/** A value of a facet by its name, and its place in the table. */
interface OrderedValue {
  id: string;
  name: string;
  place: number;
}

/** Gives the values of a facet that entries have, in the order of the table, which no filter changes. */
export type FacetOrder = (facet: ShownFacet) => readonly OrderedValue[];

/** Names are looked up for the facets that are asked for, each once. */
export function facetOrder(table: ArchiveTable, i18n: I18n): FacetOrder {
  const named = new Map<ShownFacet, readonly OrderedValue[]>();
  return (facet) => {
    const known = named.get(facet) ?? valuesOf(facet, table, i18n);
    named.set(facet, known);
    return known;
  };
}

function valuesOf(facet: ShownFacet, table: ArchiveTable, i18n: I18n): OrderedValue[] {
  const { ids, values } = table.facets[facet];
  const used = new Uint8Array(ids.length);
  for (const place of values) used[place] = 1;
  return ids.flatMap((id, place) =>
    used[place] ? [{ id, place, name: valueName(facet, id, table, i18n) }] : [],
  );
}

/** The values of a facet with their counts as they stand. */
export const facetOptions = (
  facet: ShownFacet,
  order: FacetOrder,
  found: Found,
  query: ArchiveQuery,
): FacetOption[] =>
  order(facet).map(({ id, name, place }) => ({
    id,
    name,
    count: found.counts[facet][place] ?? 0,
    chosen: query[facet].includes(id),
  }));
