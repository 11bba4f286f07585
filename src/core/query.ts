import type { PartialDate } from './dates.ts';

/** The facets that hold ids of a list, in the order of the page. */
export const listFacets = [
  'kind',
  'pillar',
  'speaker',
  'topic',
  'country',
  'report',
  'lang',
  'entry',
] as const;
/** The facets that are on or off. */
export const flagFacets = ['quote', 'official'] as const;
export const sorts = ['newest', 'oldest', 'fit'] as const;

export type ListFacet = (typeof listFacets)[number];
type FlagFacet = (typeof flagFacets)[number];
export type Sort = (typeof sorts)[number];

/**
 * What a reader asks of the archive: the one filter state that list, histogram, facets, search and
 * downloads share. Several values of a facet mean any of them; facets narrow each other.
 */
export interface ArchiveQuery extends Readonly<Record<ListFacet, readonly string[]>> {
  /** Words to search for, as typed. */
  readonly q: string;
  /** Whether the words count as typed alone. */
  readonly exact: boolean;
  /** Only entries whose words are quoted. */
  readonly quote: boolean;
  /** Only entries whose full text stands at an official address. */
  readonly official: boolean;
  /** The first and the last period that counts; an open end is null. */
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly sort: Sort;
  /** Whether the histogram is read as a table. */
  readonly table: boolean;
  /** Counted from 1. */
  readonly page: number;
}

/** The question that nothing was asked in. */
export const emptyQuery: ArchiveQuery = {
  q: '',
  exact: false,
  quote: false,
  official: false,
  from: null,
  to: null,
  kind: [],
  pillar: [],
  speaker: [],
  topic: [],
  country: [],
  report: [],
  lang: [],
  entry: [],
  sort: 'newest',
  table: false,
  page: 1,
};

/** A change of a question; whatever narrows leads to the first page. */
export const withChange = (query: ArchiveQuery, change: Partial<ArchiveQuery>): ArchiveQuery => ({
  ...query,
  page: 1,
  ...change,
});

/** A question without one of its parts: a facet, the words, or the period. */
export const withoutPart = (query: ArchiveQuery, part: QueryPart): ArchiveQuery =>
  withChange(
    query,
    part === 'q'
      ? { q: '', exact: false, sort: query.sort === 'fit' ? 'newest' : query.sort }
      : part === 'period'
        ? { from: null, to: null }
        : { [part]: emptyQuery[part] },
  );

/** What a question can be narrowed by. */
export type QueryPart = ListFacet | FlagFacet | 'q' | 'period';

/** The parts by which a question is narrowed, in the order of the page. */
export function partsOf(query: ArchiveQuery): QueryPart[] {
  return [
    ...(query.q.trim() ? (['q'] as const) : []),
    ...(query.from || query.to ? (['period'] as const) : []),
    ...listFacets.filter((facet) => query[facet].length > 0),
    ...flagFacets.filter((facet) => query[facet]),
  ];
}

/** The longest words that an address may ask for; longer ones are cut, and the reader is told. */
export const longestText = 500;

/**
 * The address of a question, without the question mark; empty where nothing is asked. Ids are never
 * localised, and the order is always the same, so that one question has one address.
 */
export function writeQuery(query: ArchiveQuery): string {
  const parameters = new URLSearchParams();
  if (query.q.trim()) parameters.set('q', query.q);
  if (query.exact && query.q.trim()) parameters.set('exact', '1');
  for (const facet of listFacets) for (const value of query[facet]) parameters.append(facet, value);
  for (const flag of flagFacets) if (query[flag]) parameters.set(flag, '1');
  for (const end of ['from', 'to'] as const) if (query[end]) parameters.set(end, query[end]);
  if (query.sort !== 'newest') parameters.set('sort', query.sort);
  if (query.table) parameters.set('view', 'table');
  if (query.page > 1) parameters.set('page', String(query.page));
  return parameters.toString();
}

/** The same as the end of an address: `?kind=remarks`, or nothing. */
export function querySuffix(query: ArchiveQuery): string {
  const written = writeQuery(query);
  return written && `?${written}`;
}

/** Whether a period ends no earlier than it begins; `2012` to `2012-06` is one, and so is an open end. */
export const isRange = (from: PartialDate | null, to: PartialDate | null): boolean =>
  !from || !to || from.slice(0, to.length) <= to.slice(0, from.length);
