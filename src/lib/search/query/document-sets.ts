import type { Expansion } from './expansions.ts';
import type { SearchIndex } from '../index/open.ts';

/** Entries that meet a group whatever words they hold. */
export interface DocumentSet extends Expansion {
  documents: number[];
  /** What they have in common, as a reason shows it; none for what was typed. */
  shown?: string;
}

/** The entries of a date that was typed, and those of the days around it in the same month; for a month's name alone those of that month in any year. */
export function dateSets(
  terms: string[],
  dates: string[] | undefined,
  index: SearchIndex,
): DocumentSet[] {
  const month = terms.length === 1 ? index.grammar.months.get(terms[0] ?? '') : undefined;
  if (!dates && month === undefined) return [];
  const exact = new Set<number>();
  const doubtful = new Set<number>();
  const near = new Set<number>();
  index.data.documents.forEach(({ date }, at) => {
    if (!date) return;
    if (month !== undefined && Number(date.slice(5, 7)) === month) exact.add(at);
    dates?.forEach((asked, reading) => {
      // `06-19` is a day of any year.
      const own = asked.length === 5 ? date.slice(5) : date;
      if (own.startsWith(asked)) (reading === 0 ? exact : doubtful).add(at);
      else if (own === '' || reading > 0) return;
      else if (asked.length === 10 && own.slice(0, 7) === asked.slice(0, 7)) near.add(at);
    });
  });
  return [
    { how: 'typed' as const, confidence: 1, documents: [...exact] },
    { how: 'form' as const, confidence: 0.7, documents: [...doubtful] },
    { how: 'near' as const, confidence: 0.5, documents: [...near] },
  ].filter(({ documents }) => documents.length > 0);
}

/** The entries of the speakers of whom a word is the name in the reader's script. */
export function nameSets(term: string, index: SearchIndex): DocumentSet[] {
  const speakers = index.scriptNames.get(term);
  if (!speakers) return [];
  return [...speakers].map((id) => ({
    how: 'synonym',
    confidence: 0.95,
    shown: index.data.names.speaker[id] ?? id,
    documents: index.data.documents.flatMap((document, at) =>
      document.speakers.includes(id) ? [at] : [],
    ),
  }));
}
