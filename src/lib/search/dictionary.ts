import MiniSearch, { type AsPlainObject } from 'minisearch';
import { fieldWeights } from './fields.ts';
import { isSmall } from './small-words.ts';
import { termsOf } from './words.ts';

export const indexOptions = {
  fields: Object.keys(fieldWeights),
  tokenize: termsOf,
  processTerm: (term: string) => (isSmall(term) ? null : term),
};

/** An entry that a search found, with the words of the index that led to it. */
export interface Candidate {
  /** Its place among the documents. */
  at: number;
  score: number;
  terms: string[];
}

const mostKept = 200;

/** MiniSearch with a look into its dictionary: which words there are, begin so, or are spelled nearly so. */
export class Dictionary extends MiniSearch {
  /** The costliest look-up, and the same for each letter typed after the word. */
  readonly #near = new Map<string, [string, number][]>();

  constructor(plain: AsPlainObject) {
    super(indexOptions);
    Object.assign(this, MiniSearch.loadJS(plain, indexOptions));
  }

  knows(term: string): boolean {
    return this._index.has(term);
  }

  /** How many entries hold a word, in the field that holds it most often. */
  frequency(term: string): number {
    let most = 0;
    for (const found of this._index.get(term)?.values() ?? []) most = Math.max(most, found.size);
    return most;
  }

  *beginningWith(prefix: string): Iterable<string> {
    yield* this._index.atPrefix(prefix).keys();
  }

  /** Words at most so many letters away (Levenshtein), each with how many. */
  near(term: string, distance: number): [string, number][] {
    const known = this.#near.get(term);
    if (known) return known;
    const found = [...this._index.fuzzyGet(term, distance)].map(
      ([other, [, away]]): [string, number] => [other, away],
    );
    if (this.#near.size >= mostKept) this.#near.clear();
    this.#near.set(term, found);
    return found;
  }

  /** The entries that hold any of these words; the weights say how much each counts. */
  candidates(weights: ReadonlyMap<string, number>): Candidate[] {
    return this.search([...weights.keys()].join(' '), {
      boost: fieldWeights,
      tokenize: (terms) => terms.split(' '),
      boostTerm: (term) => weights.get(term) ?? 1,
    }).map(({ id, score, match }) => ({ at: id as number, score, terms: Object.keys(match) }));
  }
}
