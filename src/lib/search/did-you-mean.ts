import type { Reason } from './answer.ts';
import type { Found } from './find.ts';
import type { SearchIndex } from './search-index.ts';
import { reasonsOf } from './reasons.ts';

/** The query with its faults mended as the best hit has the words, or null where something holds the words as typed. */
export function didYouMean(query: string, found: Found, index: SearchIndex): string | null {
  const [best] = found.matches;
  const document = best && index.data.documents[best.at];
  if (!document || (best.full && best.sure)) return null;
  const mended = reasonsOf(best, found.groups, document, index.data, query).filter(
    ({ how }) => how === 'spelling',
  );
  let text = query;
  for (const { clause } of [...found.groups].reverse()) {
    const reason = mended.find(({ typed }) => typed === query.slice(clause.start, clause.end));
    if (reason) text = text.slice(0, clause.start) + written(reason) + text.slice(clause.end);
  }
  return text === query ? null : text;
}

/** Names keep their capitals; the first word of a title would look shouted inside a query. */
const written = ({ found, field }: Reason) => (field === 'speaker' ? found : found.toLowerCase());
