import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { localesRoot } from '#lib/i18n/check/locales-root.ts';
import type { Sources } from '#lib/i18n/check/stale.ts';

/** Where the record's translations stand, from the project's root: one JSON file a language. */
export const recordRoot = `${localesRoot}/record`;

/** The files of `src/locales/meta` that the record has for a language. */
export const recordMeta = {
  /** The marks of the English texts that translations were made from. */
  sources: (code: string) => `sources/record/${code}.json`,
  /** The texts that somebody should look at again. */
  review: (code: string) => `review/record/${code}.json`,
};

/** The codes of the languages into which the record is translated. */
export function recordCodes(root = process.cwd()): string[] {
  const folder = join(root, recordRoot);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

/** The text of a language's file. */
export const recordSource = (code: string, root = process.cwd()): string =>
  readFileSync(join(root, recordRoot, `${code}.json`), 'utf8');

/** The marks of a language's translations; none where it has no file of them. Throws for broken JSON. */
export function recordMarks(code: string, root = process.cwd()): Sources {
  const path = join(root, localesRoot, 'meta', recordMeta.sources(code));
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Sources) : {};
}
