import { expect, it } from 'vitest';
import { locales } from '#lib/i18n/locales.ts';
import { glossaryTerms } from './glossary.ts';

const inLanguage = (code: string) => {
  const reader = locales.find((locale) => locale.code === code);
  if (!reader) throw new Error(`There is no locale file for ${code}.`);
  return glossaryTerms(reader, locales);
};

it('every term has a form in each of the eight other languages, under the codes of the archive', () => {
  const codes = locales.map(({ code }) => code).filter((code) => code !== 'en');
  for (const { english, forms } of inLanguage('en'))
    expect(forms.map(({ lang }) => lang).sort(), english).toEqual([...codes].sort());
});

it("the reader's own language stands first", () => {
  for (const code of ['zh', 'fa'])
    for (const { forms } of inLanguage(code)) expect(forms[0]?.lang).toBe(code);
});

it('no form is offered that is discouraged in the same language', () => {
  const offered = inLanguage('en').flatMap(({ forms }) =>
    forms.flatMap(({ others, preferred, discouraged }) =>
      discouraged.filter(({ term }) => [preferred, ...others].includes(term)),
    ),
  );
  expect(offered).toEqual([]);
});
