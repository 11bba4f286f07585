import { baseLocale } from '#core/locale.ts';
import type { I18n } from '#lib/i18n/i18n.ts';
import { locales } from '#lib/i18n/locales.ts';
import type { GrammarWords } from '#lib/search/index/grammar.ts';
import { monthNames } from '#lib/search/text/month-names.ts';
import lists from '../../../locales/meta/search-words.json';

type ByLanguage = Record<string, string[]>;

const english = { or: [], and: [], not: [] };

/** Countries that write Arabic name the months in four ways (CLDR). */
const others: Record<string, string[]> = { ar: ['ar-EG', 'ar-SY', 'ar-DZ', 'ar-MA'] };

/** How queries are written in the reader's language: what joins words, and the months of every language we print, the short forms of theirs and of English. */
export function grammarWords({ locale }: I18n): GrammarWords {
  const { code, tag } = locale;
  const operators: Record<string, GrammarWords['operators']> = lists.operators;
  return {
    operators: operators[code] ?? english,
    months: {
      ...monthNames(
        locales.map((one) => one.tag),
        ['long'],
      ),
      ...monthNames(others[code] ?? [], ['long']),
      ...monthNames([baseLocale, tag], ['long', 'short']),
    },
    monthFirst: code === baseLocale,
  };
}

/** What readers type who want a page, by the page's id: for help in every language, for others in theirs and in English. */
export function pageWords({ locale }: I18n): Record<string, string[]> {
  const pages: Record<string, ByLanguage> = lists.pages;
  return Object.fromEntries(
    Object.entries(pages).map(([id, forms]) => [
      id,
      id === 'get-help'
        ? Object.values(forms).flat()
        : [...new Set([baseLocale, locale.code])].flatMap((code) => forms[code] ?? []),
    ]),
  );
}

/** Places and bodies by the names they have in the reader's language, had before, or are shortened to. */
export function thingGroups({ locale }: I18n): string[][] {
  const things: Record<string, ByLanguage> = lists.things;
  return Object.entries(things).flatMap(([english, names]) => {
    const forms = [...new Set([baseLocale, locale.code])].flatMap((code) => names[code] ?? []);
    return forms.length ? [[english, ...forms]] : [];
  });
}

/** Every region that CLDR has, named in English and in the reader's language, as far as the texts speak of it. */
export function countryGroups({ locale }: I18n, texts: string): string[][] {
  if (locale.code === baseLocale) return [];
  const [own, english] = [locale.code, baseLocale].map(
    (code) => new Intl.DisplayNames([code], { type: 'region', fallback: 'none' }),
  );
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code) => {
      const [name, known] = [own?.of(code), english?.of(code)];
      return name && known && name !== known && texts.includes(known) ? [[known, name]] : [];
    });
}
