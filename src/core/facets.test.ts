import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnsVersion,
  firstDay,
  lastDay,
  openTable,
  rowOf,
  type ArchiveColumns,
} from './archive-table.ts';
import { findEntries } from './facets.ts';
import { emptyQuery, partsOf, withoutPart, type ArchiveQuery } from './query.ts';

const values = {
  kind: ['remarks', 'law', 'report'],
  pillar: ['prevention', 'protection'],
  speaker: ['a', 'b', 'c'],
  topic: ['t1', 't2'],
  country: ['MMR', 'THA'],
  report: ['2011', '2012'],
  lang: ['en', 'es'],
};
type Facet = keyof typeof values;
const facets = Object.keys(values) as Facet[];
const dates = [
  '2000',
  '2001-10',
  '2012-05-31',
  '2012-06',
  '2012-06-01',
  '2012-06-19',
  '2012-07-01',
];

interface Made {
  date: string;
  flags: number;
  has: Record<Facet, string[]>;
}
const made: fc.Arbitrary<Made[]> = fc.array(
  fc.record({
    date: fc.constantFrom(...dates),
    flags: fc.integer({ min: 0, max: 3 }),
    has: fc.record(
      Object.fromEntries(facets.map((facet) => [facet, fc.subarray(values[facet])])) as Record<
        Facet,
        fc.Arbitrary<string[]>
      >,
    ),
  }),
  { maxLength: 25 },
);

function columnsOf(entries: Made[]): ArchiveColumns {
  return {
    version: columnsVersion,
    id: entries.map((_, i) => `e${i}`),
    type: 's'.repeat(entries.length),
    date: entries.map(({ date }) => date),
    title: entries.map((_, i) => (i % 2 ? `Title ${i}` : [`Título ${i}`, 'es'])),
    body: entries.map(() => 0),
    bodies: [],
    flags: entries.map(({ flags }) => flags),
    values,
    names: ['Ann', 'Ben', 'Cy'],
    governments: ['Burma', 'Thailand'],
    facets: Object.fromEntries(
      facets.map((facet) => [
        facet,
        entries.map(({ has }) => {
          const places = has[facet].map((id) => values[facet].indexOf(id));
          return places.length === 1 ? (places[0] ?? 0) : places;
        }),
      ]),
    ) as ArchiveColumns['facets'],
  };
}

const asked: fc.Arbitrary<ArchiveQuery> = fc.record({
  ...(Object.fromEntries(
    facets.map((facet) => [facet, fc.subarray(values[facet], { maxLength: 2 })]),
  ) as Record<Facet, fc.Arbitrary<string[]>>),
  q: fc.constant(''),
  exact: fc.constant(false),
  entry: fc.oneof(fc.constant([]), fc.subarray(['e0', 'e1', 'e2', 'e3'])),
  quote: fc.boolean(),
  official: fc.boolean(),
  from: fc.option(fc.constantFrom(...dates)),
  to: fc.option(fc.constantFrom(...dates)),
  table: fc.constant(false),
  sort: fc.constantFrom('newest' as const, 'oldest' as const),
  page: fc.constant(1),
});

/** What the one pass must agree with: the rules said plainly, entry by entry. */
const meets = (entry: Made, i: number, query: ArchiveQuery, ranked: string[] | null) =>
  facets.every(
    (facet) => !query[facet].length || entry.has[facet].some((id) => query[facet].includes(id)),
  ) &&
  (!query.entry.length || query.entry.includes(`e${i}`)) &&
  (!query.quote || (entry.flags & 1) > 0) &&
  (!query.official || (entry.flags & 2) > 0) &&
  (!query.from || lastDay(entry.date) >= firstDay(query.from)) &&
  (!query.to || firstDay(entry.date) <= lastDay(query.to)) &&
  (!ranked || ranked.includes(`e${i}`));

const ranking = fc.option(fc.subarray(['e0', 'e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7']));

describe('findEntries', () => {
  it('finds and counts what the rules say, entry by entry', () => {
    fc.assert(
      fc.property(made, asked, ranking, (entries, query, ranked) => {
        const table = openTable(columnsOf(entries));
        const known = ranked?.filter((id) => table.rows.has(id)) ?? null;
        const found = findEntries(table, query, known);
        const rows = (asking: ArchiveQuery) =>
          entries.flatMap((entry, i) => (meets(entry, i, asking, known) ? [i] : []));
        const expected = rows(query);
        expect([...found.rows]).toEqual(query.sort === 'oldest' ? expected : expected.reverse());
        expect([...found.inAnyPeriod]).toEqual(rows({ ...query, from: null, to: null }));
        for (const facet of facets)
          values[facet].forEach((id, place) =>
            expect(found.counts[facet][place]).toBe(
              rows({ ...query, [facet]: [] }).filter((i) => entries[i]?.has[facet].includes(id))
                .length,
            ),
          );
        expect(found.flags.quote).toBe(rows({ ...query, quote: true }).length);
        expect(found.flags.official).toBe(rows({ ...query, official: true }).length);
        for (const part of partsOf(query))
          expect(found.keptOut.get(part)).toBe(
            rows(withoutPart(query, part)).length - rows(query).length,
          );
      }),
      { numRuns: 500 },
    );
  });

  it('stands by fit as the search ranked it', () => {
    const entry = {
      date: '2012',
      flags: 0,
      has: { kind: [], pillar: [], speaker: [], topic: [], country: [], report: [], lang: [] },
    };
    const table = openTable(columnsOf([entry, entry, entry]));
    const { rows } = findEntries(table, { ...emptyQuery, q: 'x', sort: 'fit' }, ['e1', 'e2', 'e0']);
    expect([...rows]).toEqual([1, 2, 0]);
  });
});

describe('openTable', () => {
  const columns = columnsOf([
    {
      date: '2012-06',
      flags: 0,
      has: {
        ...Object.fromEntries(facets.map((f) => [f, []])),
        speaker: ['c', 'a'],
        kind: ['law'],
      } as Made['has'],
    },
  ]);

  it('gives back an entry', () => {
    expect(rowOf(openTable(columns), 0)).toMatchObject({
      type: 'statement',
      id: 'e0',
      kind: 'law',
      title: { text: 'Título 0', lang: 'es' },
      speakers: [
        { id: 'c', name: 'Cy' },
        { id: 'a', name: 'Ann' },
      ],
    });
  });

  it('refuses another version and a column cut short', () => {
    expect(() => openTable({ ...columns, version: 99 })).toThrow('version');
    expect(() => openTable({ ...columns, date: [] })).toThrow('lacks a part');
  });
});
