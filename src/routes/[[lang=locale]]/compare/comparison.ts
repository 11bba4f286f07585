import type { ArchiveTable } from '#core/archive-table.ts';
import { barsOf } from '#core/histogram.ts';
import { highest, histogramView, type HistogramView } from '#core/histogram-view.ts';
import { findEntries, type Found } from '#core/facets.ts';
import { niceTop } from '#core/histogram.ts';
import { wholePeriod } from '#core/axis.ts';
import { emptyQuery, partsOf, writeQuery, type ArchiveQuery } from '#core/query.ts';
import { readQuery, type QueryFault } from '#core/read-query.ts';

/** The two sides of a comparison: a question each, with an address of its own. */
export const sides = ['a', 'b'] as const;
export type SideName = (typeof sides)[number];

/** One side with what it finds. */
export interface Side {
  name: SideName;
  query: ArchiveQuery;
  /** The question as it stands in the address. */
  written: string;
  faults: QueryFault[];
  found: Found;
}

/** Reads the sides of an address; null for a side that asks nothing. Words are left out: a side is made of facets and a period. */
export function readSide(
  name: SideName,
  parameters: URLSearchParams,
  table: ArchiveTable,
): Side | null {
  const { query, faults } = readQuery(
    new URLSearchParams(parameters.get(name) ?? ''),
    table.vocabulary,
  );
  const { sort, table: read, page } = emptyQuery;
  const asked = { ...query, q: '', exact: false, sort, table: read, page };
  if (partsOf(asked).length === 0 && faults.length === 0) return null;
  return {
    name,
    faults,
    query: asked,
    written: writeQuery(asked),
    found: findEntries(table, asked, null),
  };
}

/** How many entries both sides have. */
export function inBoth(a: Found, b: Found): number {
  const rows = new Set(a.rows);
  return b.rows.filter((row) => rows.has(row)).length;
}

/** Both sides by year on one scale, so that a bar is as high on one side as on the other. */
export function drawSides(table: ArchiveTable, found: readonly Found[]): HistogramView[] {
  const period = wholePeriod(table);
  const counted = found.map(({ rows }) => barsOf(table.first, rows, period, 'year').bars);
  const top = niceTop(Math.max(...counted.map(highest)));
  const marks = { terms: [], releases: [], gaps: [] };
  return counted.map((bars) => histogramView(period, 'year', bars, marks, top));
}

/** A value of a facet with how many entries of each side have it. */
export interface ComparedValue {
  id: string;
  counts: number[];
}

/** The values of a facet that stand out on either side, those that most entries have first. */
export function compareFacet(
  table: ArchiveTable,
  facet: 'kind' | 'pillar' | 'topic' | 'speaker',
  found: readonly Found[],
  most: number,
): ComparedValue[] {
  const { starts, values, ids } = table.facets[facet];
  const counts = found.map(({ rows }) => {
    const counted = new Uint32Array(ids.length);
    for (const row of rows)
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
        const place = values[at] ?? 0;
        counted[place] = (counted[place] ?? 0) + 1;
      }
    return counted;
  });
  const total = ({ counts: of }: ComparedValue) => of.reduce((sum, count) => sum + count, 0);
  return ids
    .map((id, place) => ({ id, counts: counts.map((counted) => counted[place] ?? 0) }))
    .filter((value) => total(value) > 0)
    .sort((x, y) => total(y) - total(x))
    .slice(0, most);
}
