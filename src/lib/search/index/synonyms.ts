import type { SynonymGroup } from './source.ts';
import { termsOf } from '../text/words.ts';

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

/** Lists hold one number of a word, readers type the other: cadenas de suministro, cadena de suministro. */
export const numberless = (term: string) => (term.length > 4 ? term.replace(/s$/, '') : term);

/** The forms by their first word, without its plural, so that a query is read once. */
export type SynonymsByWord = ReadonlyMap<string, Synonym[]>;

/** Sorts the forms by their first word; the longest stay first. */
export function byFirstWord(synonyms: Synonym[]): SynonymsByWord {
  const found = new Map<string, Synonym[]>();
  for (const synonym of synonyms) {
    const first = numberless(synonym.typed[0] ?? '');
    const known = found.get(first);
    if (known) known.push(synonym);
    else found.set(first, [synonym]);
  }
  return found;
}
