import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { baseLocale, isLanguageCode } from '#core/locale.ts';
import type { Problem } from '#core/problem.ts';
import { checkDescriptions } from '../check/check-descriptions.ts';
import { checkLocale } from '../check/check-locale.ts';
import { readLocaleFile } from '../check/read-file.ts';
import { checkReviews } from '../check/reviews.ts';
import { localeContext, metaNames, metaSource } from './locale-context.ts';
import { localeCodes, localeSource, misnamed, strayFiles } from './read-locales.ts';

/** Every fault of every locale file, of the descriptions and of the marks for review: what `npm run i18n:check` reports. */
export function checkFiles(root = process.cwd()): Problem[] {
  const base = readLocaleFile(localeSource(baseLocale, root));
  const { problems, broken } = checkDescriptions(
    base,
    metaSource('descriptions.json', root) ?? '{}',
  );
  // Without descriptions, every message would be held against limits that are not known.
  if (broken) return problems;
  const isKnown = (key: string) =>
    base.messages.has(key) || existsSync(join(root, 'src/content', key));
  const ofLanguages = localeCodes(root).flatMap((code) => {
    if (!isLanguageCode(code)) return [misnamed(code)];
    const name = metaNames.review(code);
    const reviews = checkReviews(name, metaSource(name, root) ?? '{}', isKnown);
    return [...checkLocale(localeContext(code, root)), ...reviews];
  });
  return [...strayFiles(root), ...problems, ...ofLanguages];
}
