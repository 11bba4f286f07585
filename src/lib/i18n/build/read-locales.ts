import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { baseLocale, directionOf, type Locale } from '#core/locale.ts';
import type { Problem } from '#core/problem.ts';
import { compileMessage, MessageFault, type CompiledMessage } from './compile-message.ts';
import { jsonFaultAt } from './json-fault.ts';
import { readYaml } from '../../server/read-yaml.ts';

/** Where the locale files stand, from the project's root. */
export const localesRoot = 'src/locales';

/** One locale file, compiled. */
export interface LocaleMessages {
  locale: Locale;
  /** Only what the file itself holds, in its order. */
  messages: Map<string, CompiledMessage>;
}

/** Reads and compiles every locale file, the base locale first. Faults are added to `problems`. */
export function readLocales(problems: Problem[], root = process.cwd()): LocaleMessages[] {
  const fault = (code: string, message: string, remedy: string) =>
    problems.push({ file: `${localesRoot}/${code}.json`, line: 1, column: 1, message, remedy });
  const codes = readdirSync(join(root, localesRoot))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort((a, b) => Number(b === baseLocale) - Number(a === baseLocale) || (a < b ? -1 : 1));
  if (codes[0] !== baseLocale)
    fault(baseLocale, 'is missing', 'Restore the file: every other language stands on its texts.');
  return codes.flatMap((code) => {
    const source = readFileSync(join(root, localesRoot, `${code}.json`), 'utf8');
    // Some editors set a byte order mark before the first character.
    if (isLanguage(code)) return [readLocale(code, source.replace(/^\uFEFF/, ''), problems)];
    fault(code, 'is not named by a language', 'Name it by its BCP 47 code: fr.json, zh-Hans.json.');
    return [];
  });
}

/** Names are taken as they are written, since addresses are made of them; no language has a code of over three letters. */
function isLanguage(code: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/.test(code) && Intl.getCanonicalLocales(code)[0] === code;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Reads one locale file. Its faults, of JSON and of ICU, are added to `problems` with their place. */
export function readLocale(code: string, source: string, problems: Problem[]): LocaleMessages {
  const file = `${localesRoot}/${code}.json`;
  const messages = new Map<string, CompiledMessage>();
  const texts = readJson(file, source, problems);
  // JSON is YAML too (YAML 1.2, 1.2), and that parser knows where each value stands.
  const { locate } = readYaml(source);

  for (const [key, text] of Object.entries(texts)) {
    const fault = (message: string, remedy: string, offset = 0) => {
      const { line, column } = locate([key]);
      problems.push({
        file,
        line,
        column: column + offset,
        message: `\`${key}\` ${message}`,
        remedy,
      });
    };
    if (typeof text !== 'string' || !text.trim()) {
      fault('has no text', 'Write its text, or remove the line: the English text then stands in.');
      continue;
    }
    try {
      messages.set(key, compileMessage(text));
    } catch (error) {
      if (!(error instanceof MessageFault)) throw error;
      fault(
        `is not an ICU message: ${error.message}`,
        "Compare its braces with the English text; a brace that is meant as a character is written '{'.",
        error.offset + 1,
      );
    }
  }
  return { locale: describe(code, texts), messages };
}

function readJson(file: string, source: string, problems: Problem[]): Record<string, unknown> {
  for (const { message, ...place } of readYaml(source).faults)
    if (message.startsWith('Map keys must be unique'))
      problems.push({
        file,
        ...place,
        message: 'gives a key twice',
        remedy: 'Keep one of the two lines.',
      });
  try {
    const texts = JSON.parse(source) as unknown;
    if (typeof texts === 'object' && texts !== null && !Array.isArray(texts))
      return texts as Record<string, unknown>;
    problems.push({
      ...{ file, line: 1, column: 1, message: 'is not a list of messages' },
      remedy: 'Begin with { and end with }; each line between them holds "key": "text".',
    });
    return {};
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const before = source.slice(0, jsonFaultAt(source)).split('\n');
    problems.push({
      ...{ file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
      message: 'is not JSON from here on',
      remedy:
        'Look for a missing comma or quote on this line or the one before; the last line has no comma.',
    });
    return {};
  }
}

function describe(code: string, texts: Record<string, unknown>): Locale {
  const own = texts['locale.name'];
  const numbers = texts['locale.numbers'];
  const name =
    typeof own === 'string'
      ? own
      : (new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code);
  const digits = typeof numbers === 'string' ? `-nu-${numbers}` : '';
  return { code, name, dir: directionOf(code), tag: `${code}-u-ca-gregory${digits}` };
}
