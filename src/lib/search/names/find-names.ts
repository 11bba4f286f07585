import { Fuse } from '../text/fuzzy.ts';
import type { Range } from '../contract/answer.ts';
import { termsOf, wordsOf, type Word } from '../text/words.ts';

/** A name on a page, to be found while typing. */
export interface NamedItem {
  id: string;
  name: string;
  /** Other words that lead to it. */
  also?: string;
}

/** A name that was found, and what to highlight in it. */
export interface FoundName<T extends NamedItem> {
  item: T;
  /** Whether words of it begin with all that was typed; else another spelling was taken. */
  begun: boolean;
  ranges: Range[];
}

/** Finds names by what was typed: see `createNameFinder`. */
export type NameFinder<T extends NamedItem = NamedItem> = (
  typed: string,
  /** True to leave out other spellings, which take Fuse a millisecond for a hundred names. */
  begun?: boolean,
) => FoundName<T>[];

/**
 * Gives a function that finds the names meant by what was typed, the best first, and all of them in
 * their order where nothing was typed. Accents, case and near spellings do not matter; names that hold
 * every word as typed so far stand first.
 */
export function createNameFinder<T extends NamedItem>(items: readonly T[]): NameFinder<T> {
  const words = items.map(({ name }) => wordsOf(name));
  const also = items.map(({ also = '' }) => wordsOf(also));
  let fuse: Fuse<T> | null = null;
  return (typed, begunOnly = false) => {
    const terms = termsOf(typed.slice(0, 100));
    if (terms.length === 0) return items.map((item) => ({ item, begun: true, ranges: [] }));
    const begun = items.flatMap((item, i): FoundName<T>[] => {
      // Words of the name first; an office is not on the name to be marked.
      const ranges =
        begunRanges(words[i] ?? [], terms) ?? (begunRanges(also[i] ?? [], terms) && []);
      return ranges ? [{ item, begun: true, ranges }] : [];
    });
    // Other spellings only where nothing begins so, and of words long enough to have one.
    const spelled = terms.length <= mostWords && terms.every(({ length }) => length >= 5);
    if (begunOnly || begun.length || !spelled)
      return begun.sort((a, b) => (a.ranges[0]?.[0] ?? last) - (b.ranges[0]?.[0] ?? last));
    fuse ??= new Fuse(items, {
      keys: ['name'],
      useTokenSearch: true,
      tokenMatch: 'all',
      tokenize: termsOf,
      ignoreDiacritics: true,
      ignoreLocation: true,
      includeMatches: true,
      threshold: 0.25,
    });
    return fuse.search(terms.join(' ')).map(({ item, matches }) => {
      const ranges = (matches?.[0]?.indices ?? []).map(([from, to]): Range => [from, to + 1]);
      const own = joined.test(item.name) ? wholeWords(ranges, wordsOf(item.name)) : ranges;
      return { item, begun: false, ranges: own };
    });
  };
}

/** After every place in a name. */
const last = 1000;

/** More words than these are not a name. */
const mostWords = 3;

/** Scripts whose letters change where a mark cuts a word. */
const joined = /[\p{Script=Arabic}\p{Script=Devanagari}]/u;

/** The ranges, each grown to the words it touches where letters join. */
const wholeWords = (ranges: Range[], words: Word[]): Range[] => {
  const grown = new Map<number, Range>();
  for (const [from, to] of ranges)
    for (const { start, end } of words)
      if (start < to && from < end) grown.set(start, [start, end]);
  return [...grown.values()].sort(([a], [b]) => a - b);
};

/** The beginnings of words that were typed, or null where a word typed begins none. */
function begunRanges(words: Word[], terms: string[]): Range[] | null {
  const ranges: Range[] = [];
  for (const term of terms) {
    // An article whose word is still being typed is not yet known for one.
    const bare = /^ال..$/.test(term) ? term.slice(2) : term;
    const word = words.find(({ term: own }) => own.startsWith(term) || own.startsWith(bare));
    if (!word) return null;
    // A word whose letters join, or that lost its article, is marked whole.
    const whole = joined.test(word.term) || word.term.length !== word.end - word.start;
    ranges.push([word.start, whole ? word.end : word.start + term.length]);
  }
  return ranges.sort(([a], [b]) => a - b);
}
