import Fuse from 'fuse.js';
import type { Range } from './answer.ts';
import { termsOf, wordsOf } from './words.ts';

/** A name on a page, to be found while typing. */
export interface NamedItem {
  id: string;
  name: string;
}

/** A name that was found, and what to highlight in it. */
export interface FoundName<T extends NamedItem> {
  item: T;
  /** Whether words of it begin with all that was typed; else another spelling was taken. */
  begun: boolean;
  ranges: Range[];
}

/** Finds names by what was typed: see `createNameFinder`. */
export type NameFinder<T extends NamedItem = NamedItem> = (typed: string) => FoundName<T>[];

/**
 * Gives a function that finds the names meant by what was typed, the best first, and all of them in
 * their order where nothing was typed. Accents, case and near spellings do not matter; names that hold
 * every word as typed so far stand first.
 */
export function createNameFinder<T extends NamedItem>(items: readonly T[]): NameFinder<T> {
  let fuse: Fuse<T> | null = null;
  return (typed) => {
    const terms = termsOf(typed.slice(0, 100));
    if (terms.length === 0) return items.map((item) => ({ item, begun: true, ranges: [] }));
    fuse ??= new Fuse(items, {
      ...{ keys: ['name'], useTokenSearch: true, tokenMatch: 'all', tokenize: termsOf },
      ...{ ignoreDiacritics: true, ignoreLocation: true, includeMatches: true, threshold: 0.25 },
    });
    const found = fuse.search(terms.join(' ')).map(({ item, matches }) => {
      const begun = begunRanges(item.name, terms);
      const near = (matches?.[0]?.indices ?? []).map(([from, to]): Range => [from, to + 1]);
      return { item, begun: begun !== null, ranges: begun ?? near };
    });
    found.sort((a, b) => Number(b.begun) - Number(a.begun));
    // Other spellings only where nothing begins so, and of words long enough to have one.
    const sure = found[0]?.begun || terms.some((term) => term.length < 5);
    return sure ? found.filter(({ begun }) => begun) : found;
  };
}

/** The beginnings of words that were typed, or null where a word typed begins none. */
function begunRanges(name: string, terms: string[]): Range[] | null {
  const words = wordsOf(name);
  const ranges: Range[] = [];
  for (const term of terms) {
    const word = words.find(({ term: own }) => own.startsWith(term));
    if (!word) return null;
    ranges.push([word.start, Math.min(word.end, word.start + term.length)]);
  }
  return ranges.sort(([a], [b]) => a - b);
}
