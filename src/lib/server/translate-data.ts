import { baseLocale } from '#core/locale.ts';
import { localeContext, readReviews } from '#lib/i18n/build/locale-context.ts';
import { localeCodes } from '#lib/i18n/build/read-locales.ts';
import { describe } from '#lib/i18n/check/descriptions.ts';
import type { EnglishData, LanguageData } from '#lib/i18n/workshop/data.ts';

/** The names of the files that the translators' page fetches, without their ending. */
export const translateFiles = (): string[] => localeCodes();

/** What the translators' page fetches: of English every message with its description, of another language what it has. */
export function translateData(code: string): EnglishData | LanguageData {
  const { base, own, descriptions, sources, terms } = localeContext(code);
  if (code === baseLocale)
    return {
      messages: [...base.messages].map(([key, { text }]) => ({
        key,
        english: text,
        ...(describe(descriptions, key) ?? { says: '', where: '' }),
      })),
    };
  return {
    texts: Object.fromEntries([...own.messages].map(([key, { text }]) => [key, text])),
    sources,
    terms,
    reviews: readReviews(code),
  };
}
