import { firstDay, lastDay, type ArchiveTable, type FacetColumn } from './archive-table.ts';
import { flagFacets, listFacets, type ArchiveQuery, type QueryPart } from './query.ts';

/** What a question finds, and what each further choice would find. */
export interface Found {
  /** Rows that meet the question, in the order asked for. */
  rows: Int32Array;
  /**
   * For each value of a facet, by its place, how many entries one would get with it: the facet's own
   * choices are left out, as several values of a facet mean any of them.
   */
  counts: Readonly<Record<CountedFacet, Uint32Array>>;
  /** The same for what is on or off. */
  flags: Readonly<Record<(typeof flagFacets)[number], number>>;
  /** Rows that meet all but the period: what a histogram shows. */
  inAnyPeriod: Int32Array;
  /** Of each part that narrows, how many entries it alone keeps out: what dropping it would bring back. */
  keptOut: ReadonlyMap<QueryPart, number>;
}

const counted = ['kind', 'pillar', 'speaker', 'topic', 'country', 'report', 'lang'] as const;
type CountedFacet = (typeof counted)[number];

/** The entries that a search found, the best first. */
export type Ranked = readonly string[];

/** Meets a test: 1. One pass for each part that narrows, so that parts cost nothing while unused. */
type Test = (row: number) => boolean;

/**
 * Answers a question in one pass: an entry that fails nothing is found and counts everywhere, one that
 * fails a single part counts for that part alone, since without it the entry would be found.
 */
export function findEntries(
  table: ArchiveTable,
  query: ArchiveQuery,
  ranked: Ranked | null,
): Found {
  const tests = testsOf(table, query, ranked);
  const parts = tests.map(([part]) => part);
  const { size } = table;
  /** 0 for an entry that is found; else 1 + the place of the only part that it fails; -1 for more. */
  const fails = new Int8Array(size);
  for (const [at, [, passes]] of tests.entries())
    for (let row = 0; row < size; row++)
      if (fails[row] !== -1 && !passes(row)) fails[row] = fails[row] === 0 ? at + 1 : -1;

  const keptOut = new Map<QueryPart, number>(parts.map((part) => [part, 0]));
  const found = new Int32Array(size);
  const anyPeriod = new Int32Array(size);
  const period = parts.indexOf('period') + 1;
  let [founds, anys] = [0, 0];
  for (let row = 0; row < size; row++) {
    const fail = fails[row] ?? 0;
    if (fail === 0) found[founds++] = row;
    if (fail === 0 || (fail === period && period > 0)) anyPeriod[anys++] = row;
    const part = fail > 0 ? parts[fail - 1] : undefined;
    if (part) keptOut.set(part, (keptOut.get(part) ?? 0) + 1);
  }
  const partAt = (part: QueryPart) => parts.indexOf(part) + 1;
  return {
    rows: inOrder(table, query, found.subarray(0, founds), ranked),
    counts: Object.fromEntries(
      counted.map((facet) => [facet, countValues(table.facets[facet], fails, partAt(facet))]),
    ) as Found['counts'],
    flags: {
      quote: countFlag(table.flags, 1, fails, partAt('quote')),
      official: countFlag(table.flags, 2, fails, partAt('official')),
    },
    inAnyPeriod: anyPeriod.subarray(0, anys),
    keptOut,
  };
}

function testsOf(
  table: ArchiveTable,
  query: ArchiveQuery,
  ranked: Ranked | null,
): [QueryPart, Test][] {
  const tests: [QueryPart, Test][] = [];
  if (ranked) tests.push(['q', memberTest(table, ranked)]);
  if (query.from || query.to) tests.push(['period', periodTest(table, query)]);
  for (const facet of listFacets) {
    if (query[facet].length === 0) continue;
    tests.push([
      facet,
      facet === 'entry'
        ? memberTest(table, query.entry)
        : valueTest(table.facets[facet], query[facet]),
    ]);
  }
  for (const [at, flag] of flagFacets.entries())
    if (query[flag]) tests.push([flag, (row) => ((table.flags[row] ?? 0) & (at + 1)) !== 0]);
  return tests;
}

function memberTest(table: ArchiveTable, ids: readonly string[]): Test {
  const member = new Uint8Array(table.size);
  for (const id of ids) {
    const row = table.rows.get(id);
    if (row !== undefined) member[row] = 1;
  }
  return (row) => member[row] === 1;
}

/** A date known to the month or year counts where any of its days is in the period. */
function periodTest({ first, last }: ArchiveTable, { from, to }: ArchiveQuery): Test {
  const [begin, end] = [from ? firstDay(from) : 0, to ? lastDay(to) : Infinity];
  return (row) => (last[row] ?? 0) >= begin && (first[row] ?? 0) <= end;
}

function valueTest({ places, starts, values, ids }: FacetColumn, wanted: readonly string[]): Test {
  const among = new Uint8Array(ids.length);
  for (const id of wanted) {
    const place = places.get(id);
    if (place !== undefined) among[place] = 1;
  }
  return (row) => {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++)
      if (among[values[at] ?? 0] === 1) return true;
    return false;
  };
}

function countValues({ starts, values, ids }: FacetColumn, fails: Int8Array, own: number) {
  const counts = new Uint32Array(ids.length);
  for (let row = 0; row < fails.length; row++) {
    const fail = fails[row] ?? -1;
    if (fail !== 0 && (fail !== own || own === 0)) continue;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const place = values[at] ?? 0;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return counts;
}

function countFlag(flags: Uint8Array, bit: number, fails: Int8Array, own: number): number {
  let count = 0;
  for (let row = 0; row < fails.length; row++) {
    const fail = fails[row] ?? -1;
    if ((fail === 0 || (fail === own && own > 0)) && ((flags[row] ?? 0) & bit) !== 0) count++;
  }
  return count;
}

/** The table stands oldest first; by fit as the search ranked them, the best first. */
function inOrder(
  table: ArchiveTable,
  { sort }: ArchiveQuery,
  rows: Int32Array,
  ranked: Ranked | null,
): Int32Array {
  if (sort === 'fit' && ranked) {
    const rank = new Int32Array(table.size);
    for (const [place, id] of ranked.entries()) rank[table.rows.get(id) ?? 0] = place;
    return rows.slice().sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0));
  }
  return sort === 'oldest' ? rows : rows.slice().reverse();
}
