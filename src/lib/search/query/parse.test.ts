import { describe, expect, it } from 'vitest';
import type { FilterField } from '../contract/answer.ts';
import { parseQuery } from './parse.ts';

const fields = new Map<string, FilterField>([
  ['speaker', 'speaker'],
  ['ano', 'year'],
]);
const parse = (query: string) => parseQuery(query, fields);
const groups = (query: string) =>
  parse(query).groups.map((clauses) => clauses.map(({ terms }) => terms.join(' ')).join('|'));

describe('parseQuery', () => {
  it.each([
    ['forced labor', ['forced', 'labor']],
    ['"forced labor" report', ['forced labor', 'report']],
    ['«forced labor» report', ['forced labor', 'report']],
    ['cdebaca OR lagon report', ['cdebaca|lagon', 'report']],
    ['cdebaca | lagon', ['cdebaca|lagon']],
    ['OR report', ['report']],
    ['anti-trafficking', ['anti', 'trafficking']],
    ['or', ['or']],
    ['https://state.gov', ['https', 'state', 'gov']],
  ])('%s asks for %j', (query, wanted) => expect(groups(query)).toEqual(wanted));

  it('takes away what follows a minus', () => {
    const { groups: asked, without } = parse('report -senate -"world cup" - day');
    expect(without.map(({ terms }) => terms)).toEqual([['senate'], ['world', 'cup']]);
    expect(asked).toHaveLength(2);
  });

  it('reads filters in any language, with quotes and with a minus', () => {
    const { filters } = parse('speaker:"hillary clinton" Año：2012 -speaker:rice');
    expect(filters).toEqual([
      {
        field: 'speaker',
        typed: 'speaker:"hillary clinton"',
        value: 'hillary clinton',
        without: false,
      },
      { field: 'year', typed: 'Año：2012', value: '2012', without: false },
      { field: 'speaker', typed: '-speaker:rice', value: 'rice', without: true },
    ]);
  });

  it('takes a name before a colon that is no filter for a word', () =>
    expect(groups('tier:3')).toEqual(['tier', '3']));

  it('says what it could not follow', () => {
    expect(parse('"forced labor').problems).toMatchObject([{ kind: 'unclosed-quote' }]);
    expect(parse('word '.repeat(40)).problems).toMatchObject([{ kind: 'too-long' }]);
    expect(parse('w'.repeat(10_000)).problems).toMatchObject([{ kind: 'too-long' }]);
  });

  it('knows whether the last word may go on', () => {
    expect(parse('traff').prefix).toBe(true);
    expect(parse('traff ').prefix).toBe(false);
    expect(parse('"traff"').prefix).toBe(false);
  });

  it('says where each word stands', () => {
    const query = 'a -b "c d" ef-gh';
    expect(parse(query).groups.map(([clause]) => query.slice(clause?.start, clause?.end))).toEqual([
      'a',
      'c d',
      'ef',
      'gh',
    ]);
  });
});
