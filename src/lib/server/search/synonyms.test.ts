import { beforeAll, describe, expect, it } from 'vitest';
import { createI18n } from '#lib/i18n/i18n.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { synonymGroups } from './synonyms.ts';

const groups = (code: string) => synonymGroups(createI18n(code), '');
const foundFor = (code: string, form: string) =>
  groups(code).flatMap(([typed, found]) => (typed.includes(form) ? found : []));

describe('what the glossary adds to a search', () => {
  beforeAll(() => Promise.all(['en', 'es', 'fr', 'hi'].map((code) => loadMessages(code))));
  it.each([
    ['es', 'trata de blancas'],
    ['fr', 'traite des blanches'],
    ['hi', 'देह व्यापार'],
  ])('a form in %s that we would not write, %s, still finds', (code, form) =>
    expect(foundFor(code, form)).toContain('sex trafficking'),
  );

  it('a form that is written too finds as well', () =>
    expect(foundFor('es', 'Informe de la Trata de Personas')).toContain(
      'Trafficking in Persons Report',
    ));

  it('a form finds the English words and those of the reader; the English index knows the forms of all', () => {
    expect(foundFor('es', 'trata de blancas')).toEqual(
      expect.arrayContaining(['sex trafficking', 'trata sexual']),
    );
    expect(foundFor('en', 'trata sexual')).toContain('sex trafficking');
  });

  it('no form that we would not write is looked for', () => {
    const found = ['es', 'fr', 'hi'].flatMap((code) => groups(code).flatMap(([, to]) => to));
    for (const form of ['trata de blancas', 'traite des blanches', 'देह व्यापार'])
      expect(found).not.toContain(form);
  });
});
