import { baseLocale } from '#core/locale.ts';
import type { Country } from '#core/schema/countries.ts';
import type { Said } from '#core/views.ts';

const namers = new Map<string, Intl.DisplayNames>();
const namer = (lang: string) => {
  const known =
    namers.get(lang) ?? new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
  namers.set(lang, known);
  return known;
};

/**
 * A government's name in the reader's language: in English as the reports print it, in another
 * language as CLDR has it, and the reports' name again where CLDR has none, as of what is no more.
 */
export function countryName({ name, short }: Pick<Country, 'name' | 'short'>, lang: string): Said {
  const own = lang === baseLocale || !short ? undefined : namer(lang).of(short);
  return own ? { text: own, lang } : { text: name, lang: baseLocale };
}
