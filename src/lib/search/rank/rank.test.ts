import { describe, expect, it } from 'vitest';
import { document, indexOf, said } from '../../../../tests/few-documents.ts';
import { search } from '../answer/search.ts';
import type { SearchDocument } from '../index/source.ts';
import { openIndex } from '../index/open.ts';

/** The ids of what is found among these entries, in order. */
const found = (query: string, documents: SearchDocument[], speakers: Record<string, string> = {}) =>
  search({ query }, openIndex(indexOf(documents, speakers))).hits.map(({ id }) => id);

describe('the order of what is found', () => {
  const years = ['2003', '2011', '2012-06', '2012-06-19', '2020'];

  it.each([
    ['words', 'report'],
    ['filters alone', 'year:2000..2030'],
  ])('of equal hits the later stands first: %s', (_, query) => {
    const equal = years.map((date) => document(date, 'The report', { date }));
    expect(found(query, equal)).toEqual(years.toReversed());
  });

  it('a guessed spelling stands after a word that begins so, however much better it fits', () => {
    const guessed = document('guessed', 'Cobol', { summary: said('Cobol, cobol and cobol.') });
    const begun = document('begun', 'A meeting of ministers on the mines of many lands', {
      summary: said('They spoke at length of what is dug from the ground, cobalt among it.'),
    });
    expect(found('cobal', [begun, guessed])).toEqual(['begun', 'guessed']);
    expect(found('cobal', [guessed, begun])).toEqual(['begun', 'guessed']);
  });

  it('an entry that holds all words stands before one that holds some', () => {
    const all = document('all', 'A day in the capital', {
      summary: said('Goods made by forced labor.'),
    });
    const some = document('some', 'Labor', { date: '2020', summary: said('Labor, labor, labor.') });
    expect(found('forced labor', [all, some])[0]).toBe('all');
  });

  it('a word of a long title counts more than the same word as a name and in every text', () => {
    const text = said('Slavery, slavery and slavery: on slavery they spoke.');
    const titled = document(
      'titled',
      'Remarks by the Secretary of State at a meeting of ministers on slavery and the work of many lands',
    );
    const named = document('named', 'A day in the capital', {
      speakers: ['commission'],
      summary: text,
      quote: text,
      event: text,
    });
    const speakers = { commission: 'Slavery Commission' };
    expect(found('slavery', [titled, named], speakers)).toEqual(['titled', 'named']);
  });

  it('what a person said stands before what names them often', () => {
    const text = said('Clinton, Clinton, Clinton.');
    const own = document('own', 'A day in the capital', { speakers: ['clinton'] });
    const about = document('about', 'A day in the capital', {
      date: '2020',
      event: text,
      place: text,
      summary: text,
    });
    const speakers = { clinton: 'Hillary Rodham Clinton' };
    expect(found('clinton', [own, about], speakers)).toEqual(['own', 'about']);
  });

  it('of texts that hold the word alike the one with a title near it stands first, as Fuse sees it', () => {
    const text = { summary: said('They spoke of cobalt.') };
    const near = document('near', 'Cobolt of the south', { ...text, date: '2011' });
    const far = document('far', 'Capital of the south', { ...text, date: '2020' });
    expect(found('cobalt', [near, far])).toEqual(['near', 'far']);
  });
});
