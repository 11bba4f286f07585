/** A language the archive is offered in. */
export interface Locale {
  /** BCP 47 code, as in the address: `es`, `zh-Hans`. */
  code: string;
  /** The language's name in itself. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** The tag for dates and numbers: always the Gregorian calendar, digits as the locale file sets them. */
  tag: string;
}

/** The language of the sources, which has no prefix in addresses and stands in where a translation is missing. */
export const baseLocale = 'en';

/** Scripts written from right to left (Unicode, Script_Extensions with bidi class R or AL). ICU's own answer is wrong for dv and az-Arab. */
const rightToLeft = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/** The direction of writing of a language, by the script it is likely written in. */
export function directionOf(code: string): 'ltr' | 'rtl' {
  return rightToLeft.has(new Intl.Locale(code).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** The path of a page in a language: `/faq/` in `es` is `/es/faq/`. `path` begins with a slash. */
export const localisedPath = (path: string, code: string): string =>
  code === baseLocale ? path : `/${code}${path}`;

/** The path of a page without its language: `/es/faq/` in `es` is `/faq/`. */
export const withoutLocale = (path: string, code: string): string =>
  code === baseLocale ? path : path.slice(code.length + 1);
