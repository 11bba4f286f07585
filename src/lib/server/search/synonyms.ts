import type { I18n } from '#lib/i18n/i18n.ts';
import { baseLocale, sameLanguage } from '#core/locale.ts';
import type { SynonymGroup } from '#lib/search/index/source.ts';
import glossary from '../../../locales/meta/glossary.json';
import { thingGroups, countryGroups } from './query-words.ts';
import plain from '../../../locales/meta/synonyms.json';

/** The forms of one term in one language, as far as search reads them. */
interface Forms {
  preferred: string;
  seen?: string[];
  variants?: string[];
  discouraged?: { term: string }[];
}

interface Term {
  translations: Record<string, Forms>;
}

/** Every form that somebody may type, the ones we would not write among them. */
const allForms = ({ preferred, seen = [], variants = [], discouraged = [] }: Forms): string[] => [
  ...new Set([preferred, ...seen, ...variants, ...discouraged.map(({ term }) => term)]),
];

/**
 * The glossary and the plain synonyms for readers of one language: every form in theirs leads to the
 * English words, in which the titles stand, and to the words of the reader. The English index, which
 * readers of languages we do not print use too, knows the forms of all.
 * Countries are taken in as far as the texts name them.
 */
export function synonymGroups(i18n: I18n, texts: string): SynonymGroup[] {
  const { locale } = i18n;
  const terms = Object.entries(glossary as Record<string, unknown>).filter(
    (pair): pair is [string, Term] => pair[0] !== '_meta',
  );
  const groups = terms.map(([english, { translations }]): SynonymGroup => {
    const name = english.replace(/ \(.*\)$/, '');
    const own = Object.entries(translations).find(([code]) => sameLanguage(code, locale.code))?.[1];
    const ownForms = own ? allForms(own) : [];
    const foreign = locale.code === baseLocale ? Object.values(translations).flatMap(allForms) : [];
    return [[...new Set([name, ...ownForms, ...foreign])], [name, ...(own ? [own.preferred] : [])]];
  });
  const lists: Record<string, string[][]> = plain;
  const alike = [...new Set([baseLocale, locale.code])].flatMap((code) => lists[code] ?? []);
  const named = [...thingGroups(i18n), ...countryGroups(i18n, texts)];
  return [...groups, ...[...alike, ...named].map((forms): SynonymGroup => [forms, forms])];
}
