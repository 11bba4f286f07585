import { readdirSync } from 'node:fs';

/** The codes of the locale files, the base locale first. */
export const localeCodes = (): string[] =>
  readdirSync('src/locales')
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort((a, b) => Number(b === 'en') - Number(a === 'en') || (a < b ? -1 : 1));
