import type { Content } from '#core/content.ts';
import { formatProblems, type Problem } from '#core/problem.ts';
import { readContentFiles } from './content-files.ts';
import { parseContent } from './parse-content.ts';
import { readTranslations } from './record/read-translations.ts';
import { recordCodes, recordSource } from './record/record-files.ts';
import { translateContent, type RecordTexts } from './record/translate-content.ts';

function readRecords(): Map<string, RecordTexts> {
  const problems: Problem[] = [];
  const records = new Map(
    recordCodes().map((code) => {
      const texts = readTranslations(code, recordSource(code), problems);
      return [code, new Map([...texts].map(([key, { text }]) => [key, text]))] as const;
    }),
  );
  if (problems.length)
    throw new Error(`The record's translations have problems:\n\n${formatProblems(problems)}`);
  return records;
}

/** The texts of the record by language: see `lib/server/record`. Read at build alone; no page fetches them whole. */
export const records: ReadonlyMap<string, RecordTexts> = readRecords();

function load(): Content {
  const { content, problems } = parseContent(readContentFiles());
  if (!content) throw new Error(`The content has problems:\n\n${formatProblems(problems)}`);
  return translateContent(content, records);
}

/** The archive's content, checked, with its translations. Loading it throws every problem of every file at once. */
export const content: Content = load();
