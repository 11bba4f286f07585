import { describe, expect, it } from 'vitest';
import type { FilterField } from '../contract/answer.ts';
import { readFilters } from './filters.ts';
import type { SearchDocument } from '../index/source.ts';
import { parseQuery } from './parse.ts';

const names = {
  kind: { remarks: 'Remarks', 'op-ed': 'Op-ed', law: 'Law' },
  speaker: {},
  topic: {},
  pillar: {},
  lang: { en: 'English', fr: 'French' },
};
const fields = new Map<string, FilterField>([
  ['kind', 'kind'],
  ['lang', 'lang'],
]);
const documents = [
  { kind: 'remarks', lang: 'en' },
  { kind: 'op-ed', lang: 'en' },
  { kind: 'op-ed', lang: 'fr' },
  { kind: 'law', lang: 'en' },
] as SearchDocument[];

/** The places of what a query's filters let through. */
function admitted(query: string): number[] {
  const { admits } = readFilters(parseQuery(query, fields).filters, { names, documents });
  return documents.flatMap((document, at) => (admits(document) ? [at] : []));
}

describe('several filters', () => {
  it.each([
    ['kind:remarks kind:op-ed', [0, 1, 2]],
    ['kind:op-ed kind:remarks', [0, 1, 2]],
    ['kind:remarks kind:op-ed kind:law', [0, 1, 2, 3]],
  ])('of one field mean any of their values: %s', (query, wanted) =>
    expect(admitted(query)).toEqual(wanted),
  );

  it('of two fields narrow each other', () =>
    expect(admitted('kind:remarks kind:op-ed lang:en')).toEqual([0, 1]));

  it('with a minus each take away', () =>
    expect(admitted('-kind:remarks -kind:law lang:en')).toEqual([1]));
});
