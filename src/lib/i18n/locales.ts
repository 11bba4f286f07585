import { locales } from 'virtual:locales';
import { baseLocale, type Locale } from '#core/locale.ts';

export { locales };

/** The locale of an address: that of its first part, or the base locale. */
export function localeOf(param: string | undefined): Locale {
  const found = locales.find(({ code }) => code === (param ?? baseLocale));
  if (!found) throw new Error(`There is no locale file for "${param}".`);
  return found;
}

/** Whether a part of an address names a locale; the base locale has none in its addresses. */
export const isLocaleParam = (param: string): boolean =>
  param !== baseLocale && locales.some(({ code }) => code === param);
