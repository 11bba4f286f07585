import { locales } from 'virtual:widget-strings';
import { make } from './dom.ts';
import { fetchJson } from './fetch-json.ts';

/** A language with its texts. */
export interface Language {
  code: string;
  dir: 'ltr' | 'rtl';
  /** A text of the widgets as a node: English ones in another language say so. */
  text(key: string): HTMLElement | string;
  /** The tag for dates. */
  tag: string;
}

const here = import.meta.url;

const script = (code: string) => {
  const { language, script } = new Intl.Locale(code).maximize();
  return `${language}-${script}`;
};

/** The archive's language nearest to one that a page names; English where it has none. */
function nearestLocale(wished: string) {
  const [first] = locales;
  try {
    const wanted = script(wished || 'en');
    return locales.find(([code]) => script(code) === wanted) ?? first;
  } catch {
    // A page may carry a lang that is no language tag: it is treated as one the archive does not have.
    return first;
  }
}

/** Loads a language. Texts that are missing, or that cannot be fetched, are English. */
export async function loadLanguage(
  wished: string,
  english: Record<string, string>,
): Promise<Language> {
  const [code, dir, tag] = nearestLocale(wished);
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
    dir,
    tag,
    text: (key) => translated(key) || make('span', { lang: 'en', dir: 'ltr' }, english[key] ?? ''),
  };
}

/** A date of the archive in a language, to the precision it is known to. In UTC, or the day shifts west of Greenwich. */
export function dateText(date: string, { tag }: Language): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  return new Intl.DateTimeFormat(tag, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  }).format(Date.UTC(year, (month || 1) - 1, day || 1));
}
