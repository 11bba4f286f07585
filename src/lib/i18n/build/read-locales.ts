import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { baseLocale, directionOf, isLanguageCode, type Locale } from '#core/locale.ts';
import type { Problem } from '#core/problem.ts';
import { argumentFaults } from '../check/argument-faults.ts';
import { completeness } from '../check/check-locale.ts';
import { localesRoot } from '../check/locales-root.ts';
import type { CompiledMessage } from '../check/compile-message.ts';
import { readLocaleFile, type LocaleFile } from '../check/read-file.ts';
import { lineAndColumn, placeInFile } from '../check/read-members.ts';

/** One locale file, compiled. */
export interface LocaleMessages {
  locale: Locale;
  /** Only what the file itself holds, in its order. */
  messages: Map<string, CompiledMessage>;
}

/** The codes of the locale files, the base locale first. */
export const localeCodes = (root = process.cwd()): string[] =>
  readdirSync(join(root, localesRoot))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort((a, b) => Number(b === baseLocale) - Number(a === baseLocale) || (a < b ? -1 : 1));

/** What stands beside the locale files and is none: notes, and what is kept of each language. */
const beside = new Set(['README.md', 'meta', 'record']);

/** A fault for each file that was meant as a language and is not read as one: `fr.JSON`, `fr.json.txt`. */
export const strayFiles = (root = process.cwd()): Problem[] =>
  readdirSync(join(root, localesRoot))
    .filter((name) => !name.endsWith('.json') && !name.startsWith('.') && !beside.has(name))
    .map((name) => ({
      file: `${localesRoot}/${name}`,
      line: 1,
      column: 1,
      message: 'is not read: only files that end in .json are',
      remedy: `Name it by its language and .json, in small letters (${name.split('.')[0]?.toLowerCase()}.json), or move it away.`,
    }));

/** The text of a locale file. */
export const localeSource = (code: string, root = process.cwd()): string =>
  readFileSync(join(root, localesRoot, `${code}.json`), 'utf8');

/**
 * Reads and compiles every locale file, the base locale first. What no page could show is added to
 * `problems`: broken files and texts, and arguments that no page gives. `npm run i18n:check` finds more.
 */
export function readLocales(problems: Problem[], root = process.cwd()): LocaleMessages[] {
  const codes = localeCodes(root);
  problems.push(...strayFiles(root));
  if (codes[0] !== baseLocale)
    problems.push({
      file: `${localesRoot}/${baseLocale}.json`,
      line: 1,
      column: 1,
      message: 'is missing',
      remedy: 'Restore the file: every other language stands on its texts.',
    });
  const files = codes.flatMap((code) => {
    if (isLanguageCode(code)) return [{ code, file: readLocaleFile(localeSource(code, root)) }];
    problems.push(misnamed(code));
    return [];
  });
  const base = files[0]?.file;
  if (!base) return [];
  return files.map(({ code, file }) => {
    problems.push(...unshowable(code, file, base));
    return compiledLocale(code, file, base, recordState(code, root));
  });
}

/** The fault of a file that is not named by a language. */
export const misnamed = (code: string): Problem => ({
  file: `${localesRoot}/${code}.json`,
  line: 1,
  column: 1,
  message: 'is not named by a language',
  remedy: 'Name it by its BCP 47 code: fr.json, zh-Hans.json.',
});

function unshowable(code: string, own: LocaleFile, base: LocaleFile): Problem[] {
  const problem = (at: number, message: string, remedy: string): Problem => ({
    file: `${localesRoot}/${code}.json`,
    ...lineAndColumn(own.source, at),
    message,
    remedy,
  });
  const inMessages = [...own.messages].flatMap(([key, { compiled, valueAt }]) => {
    const english = base.messages.get(key)?.compiled;
    if (!compiled || !english || own === base) return [];
    return argumentFaults(english.arguments, compiled)
      .filter(({ rule }) => rule !== 'missing-argument')
      .map(({ offset, message, remedy }) =>
        problem(placeInFile(own.source, valueAt, offset), `\`${key}\` ${message}`, remedy),
      );
  });
  return [
    ...own.faults.map(({ at, message, remedy }) => problem(at, message, remedy)),
    ...inMessages,
  ];
}

/** Whether the record is translated into a language, and whether its file in `meta/` says who has signed it. */
function recordState(code: string, root: string): Locale['record'] {
  const has = (name: string) => existsSync(join(root, localesRoot, name));
  if (!has(`record/${code}.json`)) return 'none';
  return has(`meta/reviewed/${code}.json`) ? 'reviewed' : 'draft';
}

function compiledLocale(
  code: string,
  own: LocaleFile,
  base: LocaleFile,
  record: Locale['record'],
): LocaleMessages {
  const text = (key: string) => own.messages.get(key)?.text;
  const name = text('locale.name') ?? new Intl.DisplayNames([code], { type: 'language' }).of(code);
  const numbers = text('locale.numbers');
  return {
    locale: {
      code,
      name: name ?? code,
      dir: directionOf(code),
      tag: `${code}-u-ca-gregory${numbers ? `-nu-${numbers}` : ''}`,
      complete: completeness(base.messages.keys(), own.messages),
      record,
    },
    messages: new Map(
      [...own.messages].flatMap(([key, { compiled }]) => (compiled ? [[key, compiled]] : [])),
    ),
  };
}
