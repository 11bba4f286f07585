/**
 * `npm run i18n:mark`: keeps beside each translation, of the interface and of the record, the hash of the
 * English text it was made from.
 * `npm run i18n:mark -- fr nav.home …` says of translations that they are still right after the English changed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { baseLocale } from '#core/locale.ts';
import { localeCodes } from '#lib/i18n/build/read-locales.ts';
import { localesRoot } from '#lib/i18n/check/locales-root.ts';
import { markSources, type Sources } from '#lib/i18n/check/stale.ts';
import { readContentFiles } from '#lib/server/content-files.ts';
import { parseContent } from '#lib/server/parse-content.ts';
import { needsMark } from '#lib/server/record/check-record.ts';
import { readTranslations } from '#lib/server/record/read-translations.ts';
import {
  recordCodes,
  recordMarks,
  recordMeta,
  recordSource,
} from '#lib/server/record/record-files.ts';
import { recordTexts } from '#lib/server/record/record-texts.ts';
import { readKnownLocale } from './known-locale.ts';
import { localeContext, metaNames } from '#lib/i18n/build/locale-context.ts';

const [wished, ...confirmed] = process.argv.slice(2);
const one = wished === undefined ? null : readKnownLocale(wished);
const wanted = (code: string) => code !== baseLocale && (one === null || code === one);

type Texts = ReadonlyMap<string, string>;

function write(name: string, known: Sources, english: Texts, own: Texts): void {
  const marks = markSources(known, english, own, new Set(confirmed));
  const path = join(localesRoot, 'meta', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(marks, null, 2)}\n`);
  const changed = Object.keys(marks).filter((key) => marks[key] !== known[key]).length;
  console.log(`${path}: ${changed} marks written, ${Object.keys(marks).length} in all.`);
}

const plain = (texts: ReadonlyMap<string, { text: string }>): Texts =>
  new Map([...texts].map(([key, { text }]) => [key, text]));

for (const code of localeCodes().filter(wanted)) {
  const { base, own, sources } = localeContext(code);
  write(metaNames.sources(code), sources, plain(base.messages), plain(own.messages));
}

const { content } = parseContent(readContentFiles());
if (!content) throw new Error('The content has faults: run npm run content:check first.');
const english = new Map([...recordTexts(content)].filter(([key]) => needsMark(key)));
for (const code of recordCodes().filter(wanted)) {
  const own = readTranslations(code, recordSource(code), []);
  write(recordMeta.sources(code), recordMarks(code), english, plain(own));
}
