import { numberless, type SynonymsByWord } from '../index/synonyms.ts';

/** Where in a query a form stands: from which word, how many words, and what is found for it. */
export interface Widening {
  from: number;
  length: number;
  found: string[][];
}

/** Every form of the lists in the words of a query, the longest first. */
export function widen(words: (string | null)[], synonyms: SynonymsByWord): Widening[] {
  const plain = words.map((word) => word && numberless(word));
  return plain
    .flatMap((word, from) =>
      (synonyms.get(word ?? '') ?? []).flatMap(({ typed, found }) =>
        typed.every((term, i) => plain[from + i] === numberless(term))
          ? [{ from, length: typed.length, found }]
          : [],
      ),
    )
    .sort((a, b) => b.length - a.length);
}
