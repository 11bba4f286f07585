import { characterFaults, type TextFault } from './character-faults.ts';

/** Scripts written without spaces, where a long run is no fault. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const longestWord = 80;

/**
 * Finds what makes a text unsafe or unreadable on a page: characters that cannot be seen or are none
 * (Unicode TR 36, 3.2), stacked combining marks, or a word no line can hold.
 * Gives null for a sound text.
 */
export function findTextFault(text: string): TextFault | null {
  const [first] = characterFaults(text);
  if (first) return first;
  const stacked = /\p{M}{5,}/u.exec(text);
  if (stacked)
    return {
      offset: stacked.index,
      message: 'stacks five or more combining marks on one letter',
      remedy: 'Keep only the marks that the spelling needs.',
    };
  const long = text.split(/\s+/u).find((w) => [...w].length > longestWord && !unspaced.test(w));
  if (long)
    return {
      offset: text.indexOf(long),
      message: `holds a word of ${[...long].length} characters ("${long.slice(0, 20)}…")`,
      remedy: `Break it up: no word may be longer than ${longestWord} characters.`,
    };
  return null;
}
