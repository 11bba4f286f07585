import { describe, expect, it } from 'vitest';
import type { Entry, Translation } from './entry.ts';
import { inOwnRight, ownLanguages } from './own-right.ts';
import type { Prose } from './prose.ts';

const words: Prose = [{ kind: 'paragraph', children: [{ kind: 'text', text: 'Palabras' }] }];
const entry = (type: Entry['type'], given: object, translation?: Partial<Translation>) =>
  ({
    type,
    id: 'x',
    language: 'en',
    text: words,
    translations: translation ? { es: { text: [], ...translation } } : {},
    ...given,
  }) as unknown as Entry;

describe('the page of an entry', () => {
  it('is always of its own right in English', () => {
    expect(inOwnRight(entry('statement', {}), 'en')).toBe(true);
    expect(inOwnRight(entry('statement', { language: 'es' }), 'en')).toBe(true);
  });

  it('is not where every word is English', () => {
    expect(inOwnRight(entry('statement', {}), 'es')).toBe(false);
    expect(inOwnRight(entry('milestone', {}), 'es')).toBe(false);
  });

  it('becomes so with a title or a summary in the language, and in no other', () => {
    for (const type of ['statement', 'milestone'] as const)
      for (const translation of [{ title: 'Título' }, { text: words }]) {
        expect(inOwnRight(entry(type, {}, translation), 'es')).toBe(true);
        expect(inOwnRight(entry(type, {}, translation), 'fr')).toBe(false);
      }
  });

  it('does not with its occasion or its place alone', () => {
    expect(inOwnRight(entry('statement', {}, { event: 'Acto', place: 'Lima' }), 'es')).toBe(false);
  });

  it('is so in the language in which the words were said', () => {
    expect(inOwnRight(entry('statement', { language: 'es' }), 'es')).toBe(true);
    expect(inOwnRight(entry('statement', { language: 'es' }), 'fr')).toBe(false);
  });

  it('is so in every language for a report, whose figures are in none', () => {
    expect(ownLanguages(entry('report', {}), ['en', 'es', 'fr'])).toEqual(['en', 'es', 'fr']);
  });
});

it('ownLanguages keeps the order it is given', () => {
  expect(ownLanguages(entry('milestone', {}, { title: 'Ley' }), ['fr', 'es', 'en'])).toEqual([
    'es',
    'en',
  ]);
});
