import type { MatchingAnswer, SearchAnswer, SearchRequest } from '../contract/answer.ts';
import { SearchFailure, type FailureReason } from './state.ts';
import { matching, search } from '../answer/search.ts';
import { fetchIndex } from './fetch-index.ts';
import type { SearchIndex } from '../index/open.ts';

/** What a client asks of the engine, in a worker or beside it. */
export type Call =
  { do: 'load'; index: string } | { do: 'search' | 'matching'; request: SearchRequest };

/** What comes back. */
export type Reply =
  { result: SearchAnswer | MatchingAnswer | null } | { failed: FailureReason; message: string };

/** The engine behind an index that is loaded once. Never rejects: a fault is a reply. */
export function createService(): (call: Call) => Promise<Reply> {
  let index: SearchIndex | null = null;
  async function answer(call: Call): Promise<Reply> {
    if (call.do === 'load') {
      index ??= await fetchIndex(call.index);
      return { result: null };
    }
    if (!index) throw new SearchFailure('fault', 'The index was not loaded before a search.');
    return { result: (call.do === 'search' ? search : matching)(call.request, index) };
  }
  return (call) =>
    answer(call).catch((error: unknown) => ({
      failed: error instanceof SearchFailure ? error.reason : 'fault',
      message: String(error),
    }));
}
