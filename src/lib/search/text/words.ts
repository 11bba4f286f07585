import { foldWord } from './fold.ts';

/** A word of a text: as it is compared, and where it stands. */
export interface Word {
  term: string;
  start: number;
  end: number;
}

/**
 * Letters between dots are one word, the last dot typed or not yet (U.S., U.S, T.V.P.A); so is a number
 * with its thousands parted (13,627). All else between spaces and marks is a word, and what is not seen
 * inside it (soft hyphens, joiners, marks of direction) does not end it.
 */
const wordPattern =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])\.?|[0-9٠-٩۰-۹]{1,3}(?:[.,٬][0-9٠-٩۰-۹]{3})+(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+(?:[\p{Cf}\u034F]+[\p{L}\p{M}\p{N}]+)*/gu;

/** The apostrophes that people type: straight, curly, grave, acute, full width. */
const apostrophe = /['’‘`´＇]/;

/** Scripts written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const segmenters = new Map<string, Intl.Segmenter>();
function segmenter(text: string): Intl.Segmenter {
  const locale = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
    ? 'ja'
    : /\p{Script=Han}/u.test(text)
      ? 'zh'
      : 'th';
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, known);
  return known;
}

/** Whether a word is of a script that puts no space between words. */
export const isUnspaced = (text: string): boolean => unspaced.test(text);

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const add = (word: string, start: number) => {
    const term = foldWord(word);
    if (term) words.push({ term, start, end: start + word.length });
  };
  // The modifier apostrophe is a letter to Unicode; one character for another, so places stay.
  const plain = text.replaceAll('ʼ', "'");
  for (const { 0: found, index } of plain.matchAll(wordPattern)) {
    // What stands after an apostrophe by itself is the English genitive, not a word.
    if ((found === 's' || found === 'S') && apostrophe.test(plain[index - 1] ?? '')) continue;
    if (!isUnspaced(found)) add(found, index);
    else
      for (const { segment, index: at, isWordLike } of segmenter(found).segment(found))
        if (isWordLike !== false) add(segment, index + at);
  }
  return words;
}

/** The same without their places. */
export const termsOf = (text: string): string[] => wordsOf(text).map(({ term }) => term);
