import type { MatchingAnswer, SearchAnswer, SearchRequest } from '../contract/answer.ts';
import { SearchFailure, type FailureReason, type SearchState } from './state.ts';
import { connect, type Connection, type FetchEngine } from './connect.ts';
import type { Call } from './service.ts';

/** Where a client finds what it needs, and who is told how far it is. */
export interface SearchClientOptions {
  /** The index of the reader's language: `/data/search.json` below language and base path. */
  index: string;
  /** The worker's script: the default export of `#lib/search/client/worker.ts?worker&url`. */
  worker: string;
  /** The engine where no worker may be started: it is fetched then, unless the page has it. */
  engine: FetchEngine;
  onstate?: (state: SearchState) => void;
}

type WordsRequest = Pick<SearchRequest, 'query' | 'exact'>;

/** After this many milliseconds a reader should hear that it is still coming. */
const slowAfter = 3000;

/** Search as a page uses it. Nothing is fetched before `load`, `search` or `matching` is called. */
export class SearchClient {
  #options: SearchClientOptions;
  #state: SearchState = { name: 'idle' };
  #connection: Connection | null = null;
  #loading: Promise<void> | null = null;
  #busy: Promise<unknown> = Promise.resolve();
  #turns = { search: 0, matching: 0 };

  constructor(options: SearchClientOptions) {
    this.#options = options;
  }

  get state(): SearchState {
    return this.#state;
  }

  /** Fetches the index ahead of the first search (on focus). Never rejects: see `state`. */
  load(): Promise<void> {
    return (this.#loading ??= this.#load());
  }

  /** Null where a newer search took its place. Rejects with a SearchFailure. */
  search(request: SearchRequest): Promise<SearchAnswer | null> {
    return this.#ask('search', request) as Promise<SearchAnswer | null>;
  }

  /** Every entry found, in order. Null where a newer call took its place. Rejects with a SearchFailure. */
  matching(request: WordsRequest): Promise<MatchingAnswer | null> {
    return this.#ask('matching', request) as Promise<MatchingAnswer | null>;
  }

  /** Loads again after a failure. Never rejects: see `state`. */
  retry(): Promise<void> {
    if (this.#state.name === 'failed') this.close();
    return this.load();
  }

  /** Ends the worker. A later call starts anew. */
  close(): void {
    this.#connection?.close();
    this.#connection = null;
    this.#loading = null;
    this.#set({ name: 'idle' });
  }

  async #load(): Promise<void> {
    this.#set({ name: 'loading', slow: false });
    const timer = setTimeout(() => this.#set({ name: 'loading', slow: true }), slowAfter);
    const { worker, index, engine } = this.#options;
    try {
      const { connection, reply } = await connect(worker, index, engine);
      this.#connection = connection;
      if ('failed' in reply) this.#fail(reply.failed, reply.message);
      else this.#set({ name: 'ready' });
    } catch (cause) {
      // The engine itself could not be fetched: without a worker it is a file like the index.
      this.#fail('offline', String(cause));
    } finally {
      clearTimeout(timer);
    }
  }

  async #ask(kind: 'search' | 'matching', request: SearchRequest) {
    const turn = ++this.#turns[kind];
    await this.load();
    // One at a time: what is typed meanwhile replaces what waits, so that no answer is worked out in vain.
    await this.#busy;
    if (turn !== this.#turns[kind]) return null;
    const work = this.#send({ do: kind, request });
    // Whoever asked hears of a failure; the next in turn only waits for the end.
    this.#busy = work.catch(() => undefined);
    const result = await work;
    return turn === this.#turns[kind] ? result : null;
  }

  async #send(call: Call) {
    if (this.#state.name === 'failed') throw new SearchFailure(this.#state.reason, 'See state.');
    const reply = await this.#connection?.ask(call).catch((cause: unknown) => {
      throw this.#fail('fault', String(cause));
    });
    if (!reply) throw new SearchFailure('fault', 'The search was closed before it answered.');
    if ('failed' in reply) throw this.#fail(reply.failed, reply.message);
    return reply.result;
  }

  #fail(reason: FailureReason, message: string): SearchFailure {
    this.#set({ name: 'failed', reason });
    return new SearchFailure(reason, message);
  }

  #set(state: SearchState): void {
    this.#state = state;
    this.#options.onstate?.(state);
  }
}

/** Makes the client of a page. */
export const createSearchClient = (options: SearchClientOptions): SearchClient =>
  new SearchClient(options);
