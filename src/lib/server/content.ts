import checked from 'virtual:content';
import type { Content } from '#core/content.ts';
import { formatProblems, type Problem } from '#core/problem.ts';
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

/** The archive's content, checked, with its translations. Loading it throws every problem of every file at once. */
export const content: Content = translateContent(checked, records);
