import type { Problem } from '#core/problem.ts';
import { completeness } from '#lib/i18n/check/check-locale.ts';
import { lineAndColumn } from '#lib/i18n/check/read-members.ts';
import { isStale, type Sources } from '#lib/i18n/check/stale.ts';
import { readTranslations } from './read-translations.ts';
import { recordRoot } from './record-files.ts';
import { isName } from './record-texts.ts';

/** A language's file of the record with what it is held against. */
export interface RecordContext {
  code: string;
  source: string;
  /** Every text of the record in English, by its key. */
  english: ReadonlyMap<string, string>;
  marks: Sources;
}

const some = (keys: string[]) =>
  keys.slice(0, 3).join(', ') + (keys.length > 3 ? ` and ${keys.length - 3} more` : '');

/**
 * Every fault of a language's file of the record. A key of an entry that is not there is one; what is
 * missing, has no mark, or was made from an English text that changed since, is a warning for all together.
 */
export function checkRecord({ code, source, english, marks }: RecordContext): Problem[] {
  const problems: Problem[] = [];
  const own = readTranslations(code, source, problems);
  const file = `${recordRoot}/${code}.json`;
  for (const [key, { keyAt }] of own)
    if (!english.has(key))
      problems.push({
        file,
        ...lineAndColumn(source, keyAt),
        message: `\`${key}\` is not a text of the record`,
        remedy: needsMark(key)
          ? 'Compare the id with src/content: it is misspelt, or the entry is gone; then remove the line.'
          : 'The English name was corrected: rename the key after it, or remove the line.',
        // Editors correct names any day; a translation that is out of use for it harms no page.
        warning: !needsMark(key),
      });
  const warn = (message: string, remedy: string) =>
    problems.push({ file, line: 1, column: 1, message, remedy, warning: true });
  const wanted = [...english.keys()].filter((key) => !isName(key));
  const missing = wanted.filter((key) => !own.has(key));
  if (missing.length)
    warn(
      `holds ${wanted.length - missing.length} of ${wanted.length} texts (${completeness(wanted, own)} %); missing: ${some(missing)}`,
      'Translate them when you can; until then they show in English, marked as English.',
    );
  const known = [...own].filter(([key]) => english.has(key) && needsMark(key));
  const unmarked = known.filter(([key]) => !marks[key]).map(([key]) => key);
  if (unmarked.length)
    warn(
      `does not say from which English text ${unmarked.length} of its texts were made: ${some(unmarked)}`,
      'Run npm run i18n:mark, and a later change of the English text will show.',
    );
  const stale = known
    .filter(([key, { text }]) => isStale(marks[key], english.get(key) ?? '', text))
    .map(([key]) => key);
  if (stale.length)
    warn(
      `holds ${stale.length} texts whose English changed since they were made: ${some(stale)}`,
      `Look at each again, change it, or say that it is still right: npm run i18n:mark -- ${code} ${stale[0] ?? ''}`,
    );
  return problems;
}

/** Whether a change of the English text can go unseen: names that entries share change their key with it. */
export const needsMark = (key: string): boolean =>
  !/^(?:event|place|office|body|hotline|person)\./.test(key);
