import { SearchFailure } from './state.ts';
import type { SearchIndexData } from '../index/format.ts';
import { openIndex, type SearchIndex } from '../index/open.ts';

/** Longer than this nobody waits; the archive can be read without search. */
const longestWait = 60_000;

/** Fetches and opens an index. Rejects with a SearchFailure that says why it could not. */
export async function fetchIndex(address: string): Promise<SearchIndex> {
  const response = await fetch(address, { signal: AbortSignal.timeout(longestWait) }).catch(
    (cause: unknown) => fail(timedOut(cause) ? 'slow' : 'offline', address, cause),
  );
  if (!response.ok) fail('missing', address, `status ${response.status}`);
  const text = await response
    .text()
    .catch((cause: unknown) => fail(timedOut(cause) ? 'slow' : 'offline', address, cause));
  try {
    return openIndex(JSON.parse(text) as SearchIndexData);
  } catch (cause) {
    return fail('damaged', address, cause);
  }
}

const timedOut = (cause: unknown) => cause instanceof DOMException && cause.name === 'TimeoutError';

function fail(reason: SearchFailure['reason'], address: string, cause: unknown): never {
  throw new SearchFailure(reason, `The search index at ${address}: ${String(cause)}`);
}
