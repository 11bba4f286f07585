/**
 * `npm run i18n:mark`: keeps beside each translation the hash of the English text it was made from.
 * `npm run i18n:mark -- fr nav.home …` says of translations that they are still right after the English changed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { baseLocale } from '#core/locale.ts';
import { localeCodes } from '#lib/i18n/build/read-locales.ts';
import { localesRoot } from '#lib/i18n/check/locales-root.ts';
import { markSources } from '#lib/i18n/check/stale.ts';
import { readKnownLocale } from './known-locale.ts';
import { localeContext, metaNames } from '#lib/i18n/build/locale-context.ts';

const [wished, ...confirmed] = process.argv.slice(2);
const one = wished === undefined ? null : readKnownLocale(wished);
const codes = wished === undefined ? localeCodes().filter((code) => code !== baseLocale) : [one];

for (const code of codes) {
  if (!code) continue;
  const { base, own, sources } = localeContext(code);
  const texts = (file: typeof own) =>
    new Map([...file.messages].map(([key, { text }]) => [key, text]));
  const marks = markSources(sources, texts(base), texts(own), new Set(confirmed));
  const path = join(localesRoot, 'meta', metaNames.sources(code));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(marks, null, 2)}\n`);
  const changed = Object.keys(marks).filter((key) => marks[key] !== sources[key]).length;
  console.log(`${path}: ${changed} marks written, ${Object.keys(marks).length} in all.`);
}
