import type { Entry } from './entry.ts';
import { baseLocale } from './locale.ts';

/**
 * Whether the page of an entry in a language stands in its own right: its title or its summary is in
 * that language, or it is a report, whose figures are read in every one. A page that does not is kept
 * for those who browse in that language, says that the entry is in English, and is left to no search
 * engine: to them it would be the English page once more.
 */
export function inOwnRight(entry: Entry, lang: string): boolean {
  if (lang === baseLocale || entry.type === 'report') return true;
  if (entry.type === 'statement' && entry.language === lang) return true;
  const translation = entry.translations[lang];
  return Boolean(translation?.title ?? translation?.text.length);
}

/** The languages, of those given by their codes, in which an entry has a page in its own right. */
export const ownLanguages = (entry: Entry, codes: readonly string[]): string[] =>
  codes.filter((code) => inOwnRight(entry, code));
