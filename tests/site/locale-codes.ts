import { readdirSync } from 'node:fs';

/** The codes of the locale files, the base locale first. */
export const localeCodes = (folder = 'src/locales'): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort((a, b) => Number(b === 'en') - Number(a === 'en') || (a < b ? -1 : 1));

/** The address of a page in a language, below the base path. */
export const addressIn = (lang: string, path: string): string =>
  `${lang === 'en' ? '' : `/${lang}`}${path}`;
