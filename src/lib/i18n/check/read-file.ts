import { closest } from '#core/closest.ts';
import { compileMessage, MessageFault, type CompiledMessage } from './compile-message.ts';
import type { FileFault } from './fault.ts';
import { placeInFile, readMembers } from './read-members.ts';
import { stillEnglish } from './still-english.ts';

/** One message of a locale file. */
interface FileMessage {
  text: string;
  /** Null where the text is not an ICU message. */
  compiled: CompiledMessage | null;
  keyAt: number;
  valueAt: number;
}

/** A locale file as it was read: its messages, and what is wrong with the file by itself. */
export interface LocaleFile {
  source: string;
  messages: Map<string, FileMessage>;
  /** Keys whose text is empty or said to be still English, with their place: they count as missing. */
  waiting: Map<string, number>;
  faults: FileFault[];
}

/** Reads a locale file. Its faults, of JSON and of ICU, have their place; the messages that are sound can be used. */
export function readLocaleFile(given: string): LocaleFile {
  // Some editors set a byte order mark before the first character.
  const source = given.replace(/^\uFEFF/, '');
  const { members, faultAt, isObject } = readMembers(source);
  const messages: LocaleFile['messages'] = new Map();
  const waiting: LocaleFile['waiting'] = new Map();
  const faults: FileFault[] = [];
  const seen = new Set<string>();

  for (const { key, text, keyAt, valueAt } of members) {
    if (seen.has(key))
      faults.push({
        rule: 'duplicate-key',
        at: keyAt,
        key,
        message: `gives a key twice: \`${key}\``,
        remedy: 'Keep one of the two lines.',
      });
    seen.add(key);
    // Translation tools export what nobody has translated as an empty text.
    if (text !== null && text.trim() === '') {
      waiting.set(key, keyAt);
      continue;
    }
    if (text === null) {
      faults.push({
        rule: 'empty',
        at: valueAt,
        key,
        message: `\`${key}\` has no text`,
        remedy: 'Write its text, or remove the line: the English text then stands in.',
      });
      continue;
    }
    if (text.startsWith(stillEnglish)) {
      waiting.set(key, keyAt);
      continue;
    }
    if (key === 'locale.numbers' && !digits.includes(text))
      faults.push({
        rule: 'numbers',
        at: valueAt,
        key,
        message: `\`${key}\` names no digits: “${text}”`,
        remedy: `Write a numbering system of Unicode, such as latn, arab, arabext or deva${near(text)}, or remove the line.`,
      });
    let compiled: CompiledMessage | null = null;
    try {
      compiled = compileMessage(text);
    } catch (error) {
      if (!(error instanceof MessageFault)) throw error;
      faults.push({
        rule: 'syntax',
        at: placeInFile(source, valueAt, error.offset),
        key,
        ...syntaxFault(key, error),
      });
    }
    messages.set(key, { text, compiled, keyAt, valueAt });
  }
  if (!isObject && faultAt === null)
    faults.push({
      rule: 'json',
      at: 0,
      message: 'is not a list of messages',
      remedy: 'Begin with { and end with }; each line between them holds "key": "text".',
    });
  else if (faultAt !== null)
    faults.push({
      rule: 'json',
      at: faultAt,
      message: 'is not JSON from here on',
      remedy:
        'Look for a missing comma or quote on this line or the one before; the last line has no comma.',
    });
  return { source, messages, waiting, faults };
}

const digits = Intl.supportedValuesOf('numberingSystem');

const near = (text: string) => {
  const meant = closest(text, digits);
  return meant ? ` (did you mean ${meant}?)` : '';
};

/** How a text that is not ICU is said to be so. */
export const syntaxFault = (key: string, { message }: MessageFault) => ({
  message: `\`${key}\` is not an ICU message: ${message}`,
  remedy:
    "Compare its braces with the English text; a brace that is meant as a character is written '{'.",
});
