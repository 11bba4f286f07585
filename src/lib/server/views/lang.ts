import { baseLocale } from '#core/locale.ts';
import { locales } from '#lib/i18n/locales.ts';

/** The language code of an address. */
export const langOf = (params: { lang?: string }): string => params.lang ?? baseLocale;

/** The parameters of a dynamic route once for every language, for prerendering. */
export function inEveryLanguage<T extends Record<string, string>>(
  list: T[],
): (T & { lang: string })[] {
  return locales.flatMap(({ code }) =>
    list.map((params) => ({ ...params, lang: code === baseLocale ? '' : code })),
  );
}
