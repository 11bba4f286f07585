/** What is wrong with a text and how to mend it. */
export interface TextFault {
  /** Characters from the start of the text. */
  offset: number;
  message: string;
  remedy: string;
}

const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Scripts written without spaces, where a long run is no fault. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const longestWord = 80;

/**
 * Finds what makes a text unsafe or unreadable on a page: control characters, invisible
 * bidirectional controls (Unicode TR 36, 3.2), stacked combining marks, or a word no line can hold.
 * Gives null for a sound text.
 */
export function findTextFault(text: string): TextFault | null {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u.exec(text);
  if (control)
    return {
      offset: control.index,
      message: `holds the control character ${codePoint(control[0])}`,
      remedy: 'Type the text again at that place; it was probably pasted from a PDF.',
    };
  const bidi = /[\u202a-\u202e\u2066-\u2069]/u.exec(text);
  if (bidi)
    return {
      offset: bidi.index,
      message: `holds the invisible direction control ${codePoint(bidi[0])}`,
      remedy: 'Delete it: the pages set the direction of every text by its language.',
    };
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
