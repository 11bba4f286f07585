import type { Problem } from '#core/problem.ts';
import { findTextFault } from '#core/text-faults.ts';
import { lineAndColumn, placeInFile, readMembers } from '#lib/i18n/check/read-members.ts';
import { recordRoot } from './record-files.ts';

/** A text of a language's file with the place of its key. */
export interface Translated {
  text: string;
  keyAt: number;
}

/**
 * Reads a language's file of the record: plain texts by their keys, no ICU messages. What no page could
 * show is added to `problems`, with its place: broken JSON, a key twice, an empty or unsafe text.
 */
export function readTranslations(
  code: string,
  given: string,
  problems: Problem[],
): Map<string, Translated> {
  // Some editors set a byte order mark before the first character.
  const source = given.replace(/^\uFEFF/, '');
  const texts = new Map<string, Translated>();
  const { members, faultAt, isObject } = readMembers(source);
  const problem = (at: number, message: string, remedy: string) =>
    problems.push({
      file: `${recordRoot}/${code}.json`,
      ...lineAndColumn(source, at),
      message,
      remedy,
    });
  if (faultAt !== null || !isObject)
    problem(
      faultAt ?? 0,
      'is not JSON from here on',
      'Look for a missing comma or quote on this line or the one before; the last line has no comma.',
    );
  for (const { key, text, keyAt, valueAt } of members) {
    const fault = text === null ? null : findTextFault(text);
    if (texts.has(key)) problem(keyAt, `gives a key twice: \`${key}\``, 'Keep one of the two.');
    else if (!text?.trim())
      problem(
        valueAt,
        `\`${key}\` has no text`,
        'Write its text, or remove the line: the English text then stands in.',
      );
    else if (fault)
      problem(
        placeInFile(source, valueAt, fault.offset),
        `\`${key}\` ${fault.message}`,
        fault.remedy,
      );
    else texts.set(key, { text, keyAt });
  }
  return texts;
}
