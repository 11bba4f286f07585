import type { AsPlainObject } from 'minisearch';
import { packNumbers } from './numbers.ts';

/**
 * MiniSearch's index written small: 1.5 MB gzip become half at 10,000 entries. Words are sorted and
 * give only what differs from the word before; places are distances; a frequency stands only where
 * it is not 1.
 */
export interface PackedPostings {
  fields: string[];
  count: number;
  /** How many words each entry has in each field, field after field. */
  lengths: string;
  averages: number[];
  /** For each word: how many letters it shares with the one before (as a character), and the rest. */
  terms: string;
  /** For each word: how many fields; for each: field, how many entries, their distances. */
  places: string;
}

const shared = (a: string, b: string) => {
  let length = 0;
  while (length < 60 && length < a.length && a[length] === b[length]) length++;
  return length;
};
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Packs an index as MiniSearch gives it. Its documents must be numbered from 0 in order. */
export function packPostings(plain: AsPlainObject): PackedPostings {
  const fields = Object.keys(plain.fieldIds);
  const lengths = fields.flatMap((_, field) =>
    Array.from({ length: plain.documentCount }, (_, at) => plain.fieldLength[at]?.[field] ?? 0),
  );
  const words = [...plain.index].sort(([a], [b]) => (a < b ? -1 : 1));
  const places: number[] = [];
  let before = '';
  const terms = words.map(([term, data]) => {
    const used = Object.keys(data).map(Number);
    places.push(used.length);
    for (const field of used) packPlaces(field, data[field] as Record<string, number>, places);
    const kept = shared(before, term);
    before = term;
    return letters[kept] + term.slice(kept);
  });
  return {
    fields,
    lengths: packNumbers(lengths),
    places: packNumbers(places),
    count: plain.documentCount,
    averages: plain.averageFieldLength,
    terms: terms.join(' '),
  };
}

function packPlaces(field: number, found: Record<string, number>, into: number[]) {
  const documents = Object.keys(found)
    .map(Number)
    .sort((a, b) => a - b);
  into.push(field, documents.length);
  let before = 0;
  for (const document of documents) {
    const times = found[document] ?? 1;
    into.push((document - before) * 2 + (times > 1 ? 1 : 0));
    if (times > 1) into.push(times);
    before = document;
  }
}

/** The words of an index, in order, each with where its places begin among the numbers and how many entries hold it in one field. */
export function* unpackTerms(
  terms: string,
  places: Uint32Array,
): Generator<[term: string, at: number, frequency: number]> {
  let before = '';
  let at = 0;
  for (const written of terms ? terms.split(' ') : []) {
    before = before.slice(0, letters.indexOf(written.charAt(0))) + written.slice(1);
    const from = at;
    let frequency = 0;
    at = eachPlace(places, at, (_field, _document, _times, holding) => {
      if (holding > frequency) frequency = holding;
    });
    yield [before, from, frequency];
  }
}

/** Calls back for each entry in each field that holds the word whose places begin here; gives where the next word’s begin. */
export function eachPlace(
  places: Uint32Array,
  from: number,
  visit: (field: number, document: number, times: number, holding: number) => void,
): number {
  let at = from;
  const next = () => places[at++] ?? 0;
  for (let fields = next(); fields > 0; fields--) {
    const field = next();
    const holding = next();
    let document = 0;
    for (let left = holding; left > 0; left--) {
      const step = next();
      document += step >> 1;
      visit(field, document, step & 1 ? next() : 1, holding);
    }
  }
  return at;
}
