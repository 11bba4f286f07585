import type { MatchingAnswer, SearchAnswer, SearchRequest } from './answer.ts';
import type { SearchState } from './client-state.ts';

/** Where a client finds what it needs, and who is told how far it is. */
export interface SearchClientOptions {
  /** The index of the reader's language: `/data/search.json` below language and base path. */
  index: string;
  /** The worker's script: the default export of `#lib/search/worker.ts?worker&url`. */
  worker: string;
  onstate?: (state: SearchState) => void;
}

/** Search as a page uses it. Nothing is fetched before `load`, `search` or `matching` is called. */
export interface SearchClient {
  readonly state: SearchState;
  /** Fetches the index ahead of the first search (on focus). Never rejects: see `state`. */
  load(): Promise<void>;
  /** Null where a newer search took its place. Rejects with a SearchFailure. */
  search(request: SearchRequest): Promise<SearchAnswer | null>;
  /** Every entry found, in order. Null where a newer call took its place. Rejects with a SearchFailure. */
  matching(request: Pick<SearchRequest, 'query' | 'exact'>): Promise<MatchingAnswer | null>;
  /** Loads again after a failure. Never rejects: see `state`. */
  retry(): Promise<void>;
  /** Ends the worker. */
  close(): void;
}

/** Makes the client of a page. */
export declare function createSearchClient(options: SearchClientOptions): SearchClient;
