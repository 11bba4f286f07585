import { describe, expect, it } from 'vitest';
import { document, indexOf } from '../../../../tests/few-documents.ts';
import { openIndex } from '../index/open.ts';
import { planQuery, type Reach } from './plan.ts';
import { readQuery } from './read.ts';

const index = openIndex({
  ...indexOf([
    document('chains', 'Supply chains and trafficking'),
    document('report', 'Reporting on the report of countries', { date: '2004-06-14' }),
    document('plants', 'How to repot plants'),
    document('mail', 'An email to the Senate', { date: '2004-06-30' }),
  ]),
  synonyms: [[['value chain'], ['supply chain', 'trafficking']]],
});
const plan = (query: string, reach: Reach = 'plain') =>
  planQuery(readQuery(query, index), index, reach);
/** The words that meet the first group, each with how it is meant. */
const words = (query: string, reach?: Reach) =>
  Object.fromEntries(
    [...(plan(query, reach)[0]?.expansions ?? [])].map(([w, { how }]) => [w, how]),
  );

describe('a word is met', () => {
  it('by itself, its forms, and what it goes on to while it is typed', () =>
    expect(words('report')).toEqual({ report: 'typed', reporting: 'form' }));

  it('by itself alone where it is asked for exactly, or quoted', () => {
    expect(words('report', 'exact')).toEqual({ report: 'typed' });
    expect(words('"report"')).toEqual({ report: 'typed' });
  });

  it('by what begins so only while it may go on', () => {
    expect(words('traf')).toEqual({ trafficking: 'beginning' });
    expect(words('traf ')).toEqual({});
  });

  it('by another spelling where nobody wrote it, never where somebody did', () => {
    expect(words('trafficing')).toMatchObject({ trafficking: 'spelling' });
    expect(words('supply ', 'spelling')).toEqual({ supply: 'typed' });
  });

  it('by another spelling of what only begins so not before nothing else is found', () => {
    expect(Object.values(words('repor'))).toEqual(['beginning', 'beginning']);
    expect(words('repor', 'spelling')).toMatchObject({ repot: 'spelling' });
  });

  it('by the two words written as one', () =>
    expect(words('e mail ')).toMatchObject({ email: 'form' }));
});

it('two words of the glossary are met by its phrases, in each ending that is there, and its words', () => {
  const [value, chain] = plan('value chain ');
  expect(value?.phrases).toEqual([{ terms: ['supply', 'chains'], how: 'synonym' }]);
  expect(chain?.phrases).toEqual(value?.phrases);
  expect(value?.expansions.get('trafficking')?.how).toBe('synonym');
});

it('a date is met by its documents, and nearly by those of its month', () =>
  expect(plan('14 June 2004')[0]?.sets.map(({ how, documents }) => [how, documents])).toEqual([
    ['typed', [1]],
    ['near', [3]],
  ]));

describe('a group weighs', () => {
  it('more the fewer documents meet it, and nothing where it is a stop word', () => {
    const [the, common, rare] = plan('the to june senate ').map(({ weight }) => weight);
    expect(the).toBe(0);
    expect(common).toBe(0);
    expect(rare).toBeGreaterThan(0);
    const [month = 0, word = 0] = plan('june senate ').map(({ weight }) => weight);
    expect(word).toBeGreaterThan(month);
  });

  it('a stop word may be lacked, a quoted word may not', () => {
    expect(plan('the report ').map(({ light }) => light)).toEqual([true, false]);
    expect(plan('"report" chains').map(({ required }) => required)).toEqual([true, false]);
  });
});
