import { describe, expect, it } from 'vitest';
import { inOwnRight } from '#core/own-right.ts';
import { proseText } from '#core/prose.ts';
import { contentOf, prose, statement } from '../../../../tests/few-entries.ts';
import { recordTexts } from './record-texts.ts';
import { translateContent } from './translate-content.ts';

const entry = statement('2012-06-19-a', {
  title: 'Remarks',
  text: prose('She spoke of work.'),
  place: 'Vienna, Austria',
});
const texts = new Map([
  ['2012-06-19-a.title', 'Discurso'],
  ['2012-06-19-a.summary', 'Habló del trabajo.'],
  ['place.Vienna, Austria', 'Viena, Austria'],
]);
const translated = (given = entry) =>
  translateContent(contentOf([given]), new Map([['es', texts]])).entries[0] ?? given;

describe('the record of a language', () => {
  it('gives an entry its title, summary and place, and a page of its own right', () => {
    const one = translated();
    expect(one.translations.es).toMatchObject({ title: 'Discurso', place: 'Viena, Austria' });
    expect(proseText(one.translations.es?.text ?? [])).toBe('Habló del trabajo.');
    expect(['es', 'fr'].map((lang) => inOwnRight(one, lang))).toEqual([true, false]);
  });

  it('gives way to a translation that stands in a file of its own', () => {
    const own = { title: 'Palabras', text: prose('De otro modo.') };
    const { es } = translated({ ...entry, translations: { es: own } }).translations;
    expect(es).toMatchObject({ title: 'Palabras', place: 'Viena, Austria' });
    expect(proseText(es?.text ?? [])).toBe('De otro modo.');
  });

  it('has a key for every text it may hold, each once', () => {
    const keys = recordTexts(contentOf([entry]));
    expect([...keys].slice(0, 2)).toEqual([
      ['2012-06-19-a.title', 'Remarks'],
      ['2012-06-19-a.summary', 'She spoke of work.'],
    ]);
    expect(keys.get('place.Vienna, Austria')).toBe('Vienna, Austria');
  });
});
