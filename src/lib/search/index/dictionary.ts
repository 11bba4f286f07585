import SearchableMap from 'minisearch/SearchableMap';
import { fieldWeights } from './fields.ts';
import { unpackNumbers } from './numbers.ts';
import { eachPlace, unpackTerms, type PackedPostings } from './postings.ts';

/** The entries that hold a word, in order, and how much the word says about each. */
export interface Postings {
  documents: Uint32Array;
  weights: Float32Array;
}

/** Where a word's places begin, and how many entries hold it in the field that holds it most often. */
interface Term {
  at: number;
  frequency: number;
  postings: Postings | null;
}

const mostKept = 200;

/**
 * The words of the index MiniSearch built, in its radix tree: which there are, begin so, or are spelled
 * nearly so. The places stay packed until a word is asked for: as MiniSearch's own maps they take
 * 2.5 seconds for a letter typed over 100,000 entries.
 */
export class Dictionary {
  readonly #terms = new SearchableMap<Term>();
  readonly #places: Uint32Array;
  readonly #lengths: Uint32Array;
  readonly #packed: Pick<PackedPostings, 'fields' | 'count' | 'averages'>;
  /** The costliest look-up, and the same for each letter typed after the word. */
  readonly #near = new Map<string, [string, number][]>();

  constructor({ places, lengths, fields, count, averages, terms }: PackedPostings) {
    this.#packed = { fields, count, averages };
    this.#places = unpackNumbers(places);
    this.#lengths = unpackNumbers(lengths);
    for (const [term, at, frequency] of unpackTerms(terms, this.#places))
      this.#terms.set(term, { at, frequency, postings: null });
  }

  get count(): number {
    return this.#packed.count;
  }

  knows(term: string): boolean {
    return this.#terms.has(term);
  }

  frequency(term: string): number {
    return this.#terms.get(term)?.frequency ?? 0;
  }

  *beginningWith(prefix: string): Iterable<string> {
    yield* this.#terms.atPrefix(prefix).keys();
  }

  /** Words at most so many letters away (Levenshtein), each with how many. */
  near(term: string, distance: number): [string, number][] {
    const known = this.#near.get(term);
    if (known) return known;
    const found = [...this.#terms.fuzzyGet(term, distance)].map(
      ([other, [, away]]): [string, number] => [other, away],
    );
    if (this.#near.size >= mostKept) this.#near.clear();
    this.#near.set(term, found);
    return found;
  }

  /** The entries that hold a word; null where it is not known. */
  postings(term: string): Postings | null {
    const found = this.#terms.get(term);
    return found ? (found.postings ??= this.#weigh(found.at)) : null;
  }

  /** BM25+ over the fields, with MiniSearch's own constants (its README, "bm25"). */
  #weigh(from: number): Postings {
    const { fields, count, averages } = this.#packed;
    const [k, b, d] = [1.2, 0.7, 0.5];
    const sums = new Map<number, number>();
    eachPlace(this.#places, from, (field, document, times, holding) => {
      const boost = fieldWeights[fields[field] as keyof typeof fieldWeights];
      const rarity = Math.log(1 + (count - holding + 0.5) / (holding + 0.5));
      const length = (this.#lengths[field * count + document] ?? 0) / (averages[field] || 1);
      const often = d + (times * (k + 1)) / (times + k * (1 - b + b * length));
      sums.set(document, (sums.get(document) ?? 0) + boost * rarity * often);
    });
    return {
      documents: Uint32Array.from(sums.keys()),
      weights: Float32Array.from(sums.values()),
    };
  }
}
