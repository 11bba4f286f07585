import type { Reason } from '../contract/answer.ts';
import { countSure, type Found } from '../rank/find.ts';
import type { SearchIndex } from '../index/open.ts';
import { reasonsOf } from './reasons.ts';

/** Part of a compound or an abbreviation: mended alone it makes nonsense of the whole (co-operation, e-mail). */
const isPart = (query: string, start: number, end: number) =>
  /[-–.'’@/\p{L}\p{N}]/u.test(query.slice(Math.max(0, start - 1), start)) ||
  /[-–'’@/\p{L}\p{N}]/u.test(query.charAt(end));

/** The query with its faults mended as the best hit has the words; null where something holds the words as typed, or where the mended one finds no more. */
export function didYouMean(query: string, found: Found, index: SearchIndex): string | null {
  const [best] = found.matches;
  const document = best && index.data.documents[best.document];
  if (!document || (best.full && best.sure)) return null;
  const mended = reasonsOf(best, found.groups, document, index.data, query).filter(
    ({ how }) => how === 'spelling',
  );
  let text = query;
  for (const { clause } of [...found.groups].reverse()) {
    const reason = mended.find(({ typed }) => typed === query.slice(clause.start, clause.end));
    if (reason && !isPart(query, clause.start, clause.end))
      text = text.slice(0, clause.start) + written(reason) + text.slice(clause.end);
  }
  return text === query || countSure(text, index) <= found.sure ? null : text;
}

/** Names keep their capitals; the first word of a title would look shouted inside a query. */
const written = ({ found, field }: Reason) => (field === 'speaker' ? found : found.toLowerCase());
