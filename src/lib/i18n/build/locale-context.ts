import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseLocale } from '#core/locale.ts';
import type { LocaleContext } from '../check/check-locale.ts';
import { localesRoot } from '../check/locales-root.ts';
import type { Descriptions } from '../check/descriptions.ts';
import { readLocaleFile } from '../check/read-file.ts';
import type { Reviews } from '../check/reviews.ts';
import type { Sources } from '../check/stale.ts';
import { termsOf, type Glossary } from '../check/terms.ts';
import { localeSource } from './read-locales.ts';

/** The files of `meta/` that a language has of its own, below it. */
export const metaNames = {
  /** The marks of the English texts that translations were made from. */
  sources: (code: string) => `sources/${code}.json`,
  /** The messages that somebody should look at again. */
  review: (code: string) => `review/${code}.json`,
};

/** The text of a file of `meta/`, or null where there is none. */
export function metaSource(name: string, root = process.cwd()): string | null {
  const path = join(root, localesRoot, 'meta', name);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** A file of `meta/`; an empty one where there is none. Throws for broken JSON, naming the file. */
function readMeta<T>(name: string, root: string): T {
  try {
    return JSON.parse(metaSource(name, root) ?? '{}') as T;
  } catch (error) {
    throw new Error(`${localesRoot}/meta/${name} cannot be read: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** A language with all that its file is held against. */
export function localeContext(code: string, root = process.cwd()): LocaleContext {
  return {
    code,
    own: readLocaleFile(localeSource(code, root)),
    base: readLocaleFile(localeSource(baseLocale, root)),
    descriptions: readMeta<Descriptions>('descriptions.json', root),
    terms: termsOf(readMeta<Glossary>('glossary.json', root), code),
    sources: readMeta<Sources>(metaNames.sources(code), root),
  };
}

/** The messages of a language that are marked for review, with the reason. */
export const readReviews = (code: string, root = process.cwd()): Reviews =>
  readMeta<Reviews>(metaNames.review(code), root);
