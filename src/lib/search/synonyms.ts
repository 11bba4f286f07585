import type { SynonymGroup } from './index-data.ts';
import { termsOf } from './words.ts';

/** A form that may be typed, and the forms that are found for it: each the words of one form. */
export interface Synonym {
  typed: string[];
  found: string[][];
}

/** Takes the forms apart into words, the longest first: "trafficking in persons report" goes before "trafficking in persons". */
export function openSynonyms(groups: SynonymGroup[]): Synonym[] {
  return groups
    .flatMap(([typed, found]) => {
      const targets = found.map(termsOf);
      return typed.map((form) => {
        const terms = termsOf(form);
        const own = terms.join(' ');
        return { typed: terms, found: targets.filter((words) => words.join(' ') !== own) };
      });
    })
    .filter(({ typed, found }) => typed.length > 0 && found.length > 0)
    .sort((a, b) => b.typed.length - a.typed.length);
}

/** Where in a query a form stands: from which word, how many words, and what is found for it. */
export interface Widening {
  from: number;
  length: number;
  found: string[][];
}

/** Every form of the glossary in the words of a query. */
export function widen(words: (string | null)[], synonyms: Synonym[]): Widening[] {
  return synonyms.flatMap(({ typed, found }) =>
    words.flatMap((_, from) =>
      typed.every((term, i) => words[from + i] === term)
        ? [{ from, length: typed.length, found }]
        : [],
    ),
  );
}
