import type { AsPlainObject } from 'minisearch';
import { packNumbers, unpackNumbers } from './numbers.ts';

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
    ...{ fields, lengths: packNumbers(lengths), places: packNumbers(places) },
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

/** Gives back what `packPostings` packed. */
export function unpackPostings(packed: PackedPostings): AsPlainObject {
  const { fields, count } = packed;
  const lengths = [...unpackNumbers(packed.lengths)];
  const places = unpackNumbers(packed.places);
  const range = Array.from({ length: count }, (_, at) => at);
  const next = () => places.next().value ?? 0;
  const readField = (): Record<string, number> => {
    const found: Record<string, number> = {};
    let document = 0;
    for (let left = next(); left > 0; left--) {
      const step = next();
      document += step >> 1;
      found[document] = step & 1 ? next() : 1;
    }
    return found;
  };
  let before = '';
  const index = packed.terms.split(' ').map((written): AsPlainObject['index'][number] => {
    before = before.slice(0, letters.indexOf(written[0] ?? 'A')) + written.slice(1);
    const data: Record<string, Record<string, number>> = {};
    for (let left = next(); left > 0; left--) data[next()] = readField();
    return [before, data];
  });
  return {
    ...{ index, serializationVersion: 2, dirtCount: 0, nextId: count, documentCount: count },
    documentIds: Object.fromEntries(range.map((id) => [id, id])),
    storedFields: {},
    fieldIds: Object.fromEntries(fields.map((name, id) => [name, id])),
    fieldLength: Object.fromEntries(
      range.map((id) => [id, fields.map((_, field) => lengths[field * count + id] ?? 0)]),
    ),
    averageFieldLength: packed.averages,
  };
}
