/** A language the archive is offered in. */
export interface Locale {
  /** BCP 47 code, as in the address: `es`, `zh-Hans`. */
  code: string;
  /** The language's name in itself. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** The tag for dates and numbers: always the Gregorian calendar, digits as the locale file sets them. */
  tag: string;
  /** The share of messages that are translated, in whole per cent. */
  complete: number;
  /** Whether the titles and summaries of the record are translated, and whether somebody who reads the language has signed them. */
  record: 'none' | 'draft' | 'reviewed';
}

/** From this share on a language is offered as finished (per cent). */
export const offeredFrom = 80;

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

const directions = new Map<string, 'ltr' | 'rtl'>([[baseLocale, 'ltr']]);

/** The direction of writing of a language, by the script it is likely written in. Asked for each text of a page, so kept. */
export function directionOf(code: string): 'ltr' | 'rtl' {
  const known = directions.get(code);
  if (known) return known;
  const script = new Intl.Locale(code).maximize().script ?? '';
  const direction = rightToLeft.has(script) ? 'rtl' : 'ltr';
  directions.set(code, direction);
  return direction;
}

/**
 * Whether a text is the code of a language as its file is named. Codes are taken as they are written,
 * since addresses are made of them; no language has a code of over three letters.
 */
export function isLanguageCode(code: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/.test(code) && Intl.getCanonicalLocales(code)[0] === code;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Whether two codes name one language in one script, as `zh` and `zh-Hans` do. */
export function sameLanguage(a: string, b: string): boolean {
  const [first, second] = [new Intl.Locale(a).maximize(), new Intl.Locale(b).maximize()];
  return first.language === second.language && first.script === second.script;
}

/** The path of a page in a language: `/faq/` in `es` is `/es/faq/`. `path` begins with a slash. */
export const localisedPath = (path: string, code: string): string =>
  code === baseLocale ? path : `/${code}${path}`;

/** The path of a page without its language: `/es/faq/` in `es` is `/faq/`. */
export const withoutLocale = (path: string, code: string): string =>
  code === baseLocale ? path : path.slice(code.length + 1);
