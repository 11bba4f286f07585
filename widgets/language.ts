import { codes } from 'virtual:widget-strings';
import { make } from './dom.ts';
import { fetchJson } from './fetch-json.ts';

/** A language with its texts. */
export interface Language {
  code: string;
  /** As dates are written: in the Gregorian calendar and the digits that its locale file sets. */
  tag: string;
  dir: string;
  /** A text of the widgets as a node: English ones in another language say so. */
  text(key: string): HTMLElement | string;
}

/** Language and script of a tag, as `zh-Hant` of zh-TW. Throws for what is no tag. */
const script = (tag: string) => String(new Intl.Locale(tag).maximize()).slice(0, 8);

/** By what was wished: a hundred elements look once. */
const found = new Map<string, Promise<string>>();

/**
 * The code of the archive's language nearest to what a page names, English where none is near. `at` is
 * where the archive lists those it has today, which may be more than it had when this script was made.
 */
export function nearestCode(wished: string, at: string): Promise<string> {
  const code = found.get(wished) ?? look(wished, at).catch(() => 'en');
  found.set(wished, code);
  return code;
}

async function look(wished: string, at: string): Promise<string> {
  // Older content systems write es_MX.
  const wanted = script(wished.replace('_', '-'));
  const nearest = (known: string[]) => known.find((code) => script(code) === wanted);
  return nearest(codes) ?? nearest((await fetchJson(`${at}all.json`)) as string[]) ?? 'en';
}

/**
 * A language with its texts from the archive. Where they cannot be had, texts are English; rejects
 * where an element does not carry those either.
 */
export async function loadLanguage(
  code: string,
  english: Record<string, string>,
  at: string,
): Promise<Language> {
  const carried = english.dir && (() => ({}));
  const own =
    carried && code === 'en'
      ? english
      : ((await fetchJson(`${at}${code}.json`).catch(carried || undefined)) as typeof english);
  return {
    code,
    tag: own.tag || 'en',
    dir: own.dir || 'auto',
    text: (key) => own[key] || make('span', { lang: 'en', dir: 'ltr' }, english[key]),
  };
}

/** Making one takes longer than writing a hundred dates with it. */
const formats: Record<string, Intl.DateTimeFormat> = {};

/** A date of the archive in a language, to the precision it is known to. In UTC, or the day shifts west of Greenwich. */
export const dateText = (date: string, { tag }: Pick<Language, 'tag'>): string =>
  (formats[tag + date.length] ??= new Intl.DateTimeFormat(tag, {
    timeZone: 'UTC',
    year: 'numeric',
    month: (date[4] && 'long') as 'long',
    day: (date[7] && 'numeric') as 'numeric',
    // Each of the three forms is one of ECMAScript's own, and is read in UTC.
  })).format(new Date(date));
