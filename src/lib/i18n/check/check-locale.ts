import { closest } from '#core/closest.ts';
import { baseLocale } from '#core/locale.ts';
import type { Problem } from '#core/problem.ts';
import { checkMessage } from './check-message.ts';
import { describe, type Descriptions } from './descriptions.ts';
import { localesRoot } from './locales-root.ts';
import type { LocaleFile } from './read-file.ts';
import { lineAndColumn, placeInFile } from './read-members.ts';
import type { Sources } from './stale.ts';
import type { Term } from './terms.ts';

/** Keys that a locale file may hold and English need not. */
const ownKeys = new Set(['locale.numbers']);

/** One language with what its file is held against. */
export interface LocaleContext {
  code: string;
  own: LocaleFile;
  base: LocaleFile;
  descriptions: Descriptions;
  terms: Term[];
  sources: Sources;
}

/** The share of the archive's messages that a locale file holds, in whole per cent; 100 only where none is missing. */
export function completeness(base: Iterable<string>, own: { has(key: string): boolean }): number {
  const keys = [...base];
  const have = keys.filter((key) => own.has(key)).length;
  return Math.floor((have / Math.max(1, keys.length)) * 100);
}

/** Every fault of one locale file, with its place: those of the file, of each message, and of the whole. */
export function checkLocale(context: LocaleContext): Problem[] {
  const { code, own, base } = context;
  const file = `${localesRoot}/${code}.json`;
  const problem = (at: number, fault: Omit<Problem, 'file' | 'line' | 'column'>): Problem => ({
    file,
    ...lineAndColumn(own.source, at),
    message: fault.message,
    remedy: fault.remedy,
    warning: fault.warning,
  });
  const problems = own.faults.map((fault) => problem(fault.at, fault));

  const places = [...own.messages].map(([key, { keyAt }]) => [key, keyAt] as const);
  for (const [key, keyAt] of [...places, ...own.waiting])
    if (!base.messages.has(key) && !ownKeys.has(key) && code !== baseLocale)
      problems.push(
        problem(keyAt, {
          message: `\`${key}\` is not a message of the archive`,
          remedy: meantKey(key, base.messages),
        }),
      );
  if (code === baseLocale)
    for (const [key, keyAt] of own.waiting)
      problems.push(
        problem(keyAt, {
          message: `\`${key}\` has no text`,
          remedy: 'Write it: every other language stands on the English text.',
        }),
      );
  for (const [key, { text, compiled, valueAt }] of own.messages) {
    const english = base.messages.get(key);
    // A text that is no ICU message was reported with the file.
    if (!compiled || !english) continue;
    for (const fault of checkMessage(messageContext(context, key, english.text), text))
      problems.push(problem(placeInFile(own.source, valueAt, fault.offset), fault));
  }
  return [...problems, ...missing(context, problem)];
}

function meantKey(key: string, messages: LocaleFile['messages']): string {
  const bare = key.replaceAll(/[^\w.-]/g, '');
  const meant = messages.has(bare) ? bare : closest(bare, [...messages.keys()]);
  return meant
    ? `Did you mean \`${meant}\`? The key is misspelt, or the message is gone; then remove the line.`
    : 'Compare the key with en.json: it is misspelt, or the message is gone; then remove the line.';
}

const messageContext = (
  { code, descriptions, terms, sources }: LocaleContext,
  key: string,
  english: string,
) => ({
  code,
  key,
  english,
  terms,
  max: describe(descriptions, key)?.max,
  mark: sources[key],
});

type Place = (at: number, fault: Omit<Problem, 'file' | 'line' | 'column'>) => Problem;

/** What a whole file lacks, as one warning each: keys, and marks of the English text beside translations. */
function missing({ code, own, base, sources }: LocaleContext, problem: Place): Problem[] {
  if (code === baseLocale) return [];
  const keys = [...base.messages.keys()];
  const absent = keys.filter((key) => !own.messages.has(key));
  const unmarked = keys.filter((key) => own.messages.has(key) && !sources[key]);
  const found: Problem[] = [];
  if (absent.length)
    found.push(
      problem(0, {
        message: `holds ${keys.length - absent.length} of ${keys.length} messages (${completeness(keys, own.messages)} %); missing: ${some(absent)}`,
        remedy: 'Translate them when you can; until then they show in English, marked as English.',
        warning: true,
      }),
    );
  if (unmarked.length)
    found.push(
      problem(0, {
        message: `does not say from which English text ${unmarked.length} of its messages were made: ${some(unmarked)}`,
        remedy: 'Run npm run i18n:mark, and a later change of the English text will show.',
        warning: true,
      }),
    );
  return found;
}

const some = (keys: string[]) =>
  keys.slice(0, 5).join(', ') + (keys.length > 5 ? ` and ${keys.length - 5} more` : '');
