/** Letters that no decomposition takes apart (Unicode has none for them), as readers without them on their keyboard type them. */
const plain: Record<string, string> = {
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  // Arabic and Persian forms of one letter: alef, yeh, kaf, heh and the carriers of hamza.
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ک: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
};
const foldable = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu');

/** Arabic vowel signs, the dagger alef and the tatweel, which only stretches a line. */
const arabicSigns = /[\u064B-\u065F\u0670\u0640]/g;
/** The marks of Latin, Greek and Cyrillic alone: those of Hindi and Thai are vowels, not ornament. */
const accents = /[\u0300-\u036F]/g;
const otherDigits = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/g;
/** "the", and "and", "with", "like" or "for the", which Arabic writes with the word, two of them too. */
const arabicArticle = /^[وف]?(?:[بك]?ال|لل)(?=\p{Script=Arabic}{3})/u;
/** What is not seen in a word, and the marks that part a number or an abbreviation. */
const unseen = /[\p{Cf}\u034F.,٬]/gu;
const unmarked = /^[a-z0-9]*$/;

const digit = (found: string) => {
  const code = found.charCodeAt(0);
  return String(code >= 0x966 ? code - 0x966 : code & 0xf);
};

/** A text with Western digits for those of Arabic, Persian and Hindi: `۲۰۱۲` is `2012`. */
export const westernDigits = (text: string): string => text.replace(otherDigits, digit);

/**
 * A word in the form in which words are compared: small letters, no accents, one form of each Arabic
 * letter, Western digits. The marks of Hindi and Thai stay: without them other words stand there.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (unmarked.test(lower)) return lower;
  return lower
    .replace(unseen, '')
    .normalize('NFKD')
    .replace(accents, '')
    .normalize('NFC')
    .replace(arabicSigns, '')
    .replace(foldable, (letter) => plain[letter] ?? letter)
    .replace(otherDigits, digit)
    .replace(arabicArticle, '');
}
