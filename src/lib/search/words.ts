import { foldWord } from './fold.ts';

/** A word of a text: as it is compared, and where it stands. */
export interface Word {
  term: string;
  start: number;
  end: number;
}

/** Letters between dots are one word (U.S., T.V.P.A.); all else between spaces and marks is a word. */
const wordPattern = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+/gu;

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
  for (const { 0: found, index } of text.matchAll(wordPattern)) {
    // What stands after an apostrophe by itself is the English genitive, not a word.
    if (found === 's' && /['’]/.test(text[index - 1] ?? '')) continue;
    if (!isUnspaced(found)) add(found, index);
    else
      for (const { segment, index: at, isWordLike } of segmenter(found).segment(found))
        if (isWordLike !== false) add(segment, index + at);
  }
  return words;
}

/** The same without their places. */
export const termsOf = (text: string): string[] => wordsOf(text).map(({ term }) => term);
