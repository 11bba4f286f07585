import { codes, digits, rightToLeft } from 'virtual:widget-strings';
import { make } from './dom.ts';
import { fetchJson } from './fetch-json.ts';

/** A language with its texts. */
export interface Language {
  code: string;
  dir: 'ltr' | 'rtl';
  /** A text of the widgets as a node: English ones in another language say so. */
  text(key: string): HTMLElement | string;
}

const here = import.meta.url;

const script = (code: string) => {
  const { language, script } = new Intl.Locale(code).maximize();
  return language + script;
};

/** The archive's language nearest to one that a page names; English where it has none. */
function nearestCode(wished: string): string {
  try {
    const wanted = script(wished);
    return codes.find((code) => script(code) === wanted) ?? 'en';
  } catch {
    // A page may carry no lang, or one that is no language tag: it is treated as one the archive does not have.
    return 'en';
  }
}

/** What was found, by what was wished (behind a hyphen: an object has names of its own): a hundred elements look once. */
const nearest: Record<string, string> = {};

/** Loads a language. Texts that are missing, or that cannot be fetched, are English. */
export async function loadLanguage(
  wished: string,
  english: Record<string, string>,
): Promise<Language> {
  const code = (nearest[`-${wished}`] ??= nearestCode(wished));
  const own =
    code === 'en'
      ? english
      : ((await fetchJson(new URL(`locales/${code}.json`, here).href).catch(() => ({}))) as Record<
          string,
          unknown
        >);
  const translated = (key: string) => (typeof own[key] === 'string' ? own[key] : '');
  return {
    code,
    dir: rightToLeft.includes(code) ? 'rtl' : 'ltr',
    text: (key) => translated(key) || make('span', { lang: 'en', dir: 'ltr' }, english[key] ?? ''),
  };
}

/** Making one takes longer than writing a hundred dates with it. */
const formats: Record<string, Intl.DateTimeFormat> = {};

/** A date of the archive in a language, to the precision it is known to. In UTC, or the day shifts west of Greenwich. */
export const dateText = (date: string, { code }: Language): string =>
  (formats[code + date.length] ??= new Intl.DateTimeFormat(code, {
    calendar: 'gregory',
    numberingSystem: digits[code],
    timeZone: 'UTC',
    year: 'numeric',
    month: date[4] ? 'long' : undefined,
    day: date[7] ? 'numeric' : undefined,
    // Each of the three forms is one of ECMAScript's own, and is read in UTC.
  })).format(new Date(date));
