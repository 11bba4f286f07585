/** What is wrong with a text and how to mend it. */
export interface TextFault {
  /** Characters from the start of the text. */
  offset: number;
  message: string;
  remedy: string;
}

interface Rule {
  form: RegExp;
  /** What makes it right where it stands in the same text. */
  unless?: RegExp;
  message: (found: string) => string;
  remedy: string;
}

const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Scripts whose letters change their shape beside a joiner, which Persian and Hindi spelling needs (Unicode 23.2). */
const joining = String.raw`\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}`;

/** Bytes 80–BF of UTF-8 as Windows-1252 shows them; the closing quotes end sentences and are left out. */
const tail = '\u0080-\u0092\u0095-\u00ba\u00bc-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ•–—˜™š›œžŸ“‘';

const rules: Rule[] = [
  {
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    form: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu,
    message: (found) => `holds the control character ${codePoint(found)}`,
    remedy: 'Type the text again at that place; it was probably pasted from a PDF.',
  },
  {
    form: /\r(?!\n)/gu,
    message: () => 'ends a line with U+000D alone',
    remedy: 'Save the file with the line ends of Unix or Windows.',
  },
  {
    form: /\ufffd/gu,
    message: () => 'holds U+FFFD, which stands where letters were lost',
    remedy: 'Save the file as UTF-8 (not Latin-1, not UTF-16) and type the lost letters again.',
  },
  {
    form: /\p{Cs}/gu,
    message: (found) => `holds half a character (${codePoint(found)})`,
    remedy: 'Type the character again: what stands there is not one.',
  },
  {
    form: /[\u202a-\u202e\u2066-\u2069]/gu,
    message: (found) => `holds the invisible direction control ${codePoint(found)}`,
    remedy: 'Delete it: the pages set the direction of every text by its language.',
  },
  {
    // eslint-disable-next-line no-misleading-character-class -- each of them is meant alone
    form: /(?<![\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])\u200b|[\u00ad\u034f\u115f\u1160\u180e\u2028\u2029\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu,
    message: (found) => `holds the invisible character ${codePoint(found)}`,
    remedy:
      'Delete it: a search for the word would miss it. It was probably pasted from a web page.',
  },
  {
    form: new RegExp(`(?<![${joining}\\p{M}])[\\u200c\\u200d](?![${joining}])`, 'gu'),
    message: (found) => `holds the invisible joiner ${codePoint(found)}`,
    remedy: 'Delete it: only scripts whose letters join have a use for it.',
  },
  {
    form: /[\u200e\u200f\u061c]/gu,
    // Beside letters of left-to-right scripts alone they do nothing.
    unless: /[\p{Script=Arabic}\p{Script=Hebrew}]/u,
    message: (found) => `holds the invisible direction mark ${codePoint(found)}`,
    remedy: 'Delete it: nothing beside it is written from right to left.',
  },
  {
    form: /[\p{Co}\p{Noncharacter_Code_Point}]/gu,
    message: (found) => `holds ${codePoint(found)}, which is no character of Unicode`,
    remedy: 'Type the sign that is meant: this one shows only where it was copied from.',
  },
  {
    form: new RegExp(
      `â[€‚„†ˆ‰][${tail}’”]|Ã[${tail}]|Ã[’”»](?=\\p{L})|Â[\\u00a0-\\u00ba\\u00bc-\\u00bf]|(?:[ØÙÚÛÐÑ][${tail}’”»]){2}|(?:à[¤¥][${tail}’”»])|(?:[ä-é][${tail}’”»]{2}){2}`,
      'gu',
    ),
    message: (found) => `holds "${found}", letters read in the wrong encoding`,
    remedy: 'Copy the text again from its source and save the file as UTF-8.',
  },
];

/** Every character that no page may hold, in the order of the text: what cannot be seen, was lost on the way, or is none. */
export const characterFaults = (text: string): TextFault[] =>
  rules
    .filter(({ unless }) => !unless?.test(text))
    .flatMap(({ form, message, remedy }) =>
      [...text.matchAll(form)].map((found) => ({
        offset: found.index,
        message: message(found[0]),
        remedy,
      })),
    )
    .sort((a, b) => a.offset - b.offset);
