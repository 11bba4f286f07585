import { createSearchClient } from '../client/client.ts';
import { createService } from '../client/service.ts';
import type { SearchState } from '../client/state.ts';
import type { SearchAnswer } from '../contract/answer.ts';
import type { SearchAddress } from './address.ts';

/** How many results stand on the page at first, and how many more each time. */
const portion = 20;

/** Where a search page finds what it needs, and who shows it. */
interface SearchPageOptions {
  index: string;
  worker: string;
  /** Shows what has changed; resolves when it is drawn. */
  show: (page: SearchPage) => void | Promise<void>;
}

/** What the search page holds: the question, how far search has come, and the answer. */
export class SearchPage {
  query = '';
  exact = false;
  limit = portion;
  progress: SearchState = { name: 'idle' };
  answer: SearchAnswer | null = null;
  /** The question that the answer is to. */
  answered: SearchAddress = { query: '', exact: false };
  #client;
  #show;

  constructor({ index, worker, show }: SearchPageOptions) {
    this.#show = () => show(this);
    this.#client = createSearchClient({
      index,
      worker,
      // The page's script has the engine in it.
      engine: () => Promise.resolve({ createService }),
      onstate: (state) => {
        this.progress = state;
        void this.#show();
      },
    });
  }

  /** Fetches the index ahead of the first search. */
  load = () => this.#client.load();

  /** Takes the question of an address, and answers it; with as many results as were shown when the page was left. */
  open({ query, exact }: SearchAddress, limit = portion): Promise<void> {
    const { answered } = this;
    if (this.answer && query === answered.query && exact === answered.exact)
      return Promise.resolve();
    this.query = query;
    this.exact = exact;
    return this.search(limit);
  }

  /** Answers the question as it stands; a newer one takes its place. Resolves when the answer is drawn. */
  async search(limit = portion): Promise<void> {
    this.limit = limit;
    const { query, exact } = this;
    if (!query.trim()) return this.#take(null, { query: '', exact });
    try {
      const answer = await this.#client.search({ query, exact, limit });
      if (!answer || query !== this.query) return;
      await this.#take(answer, { query, exact });
    } catch {
      // `progress` holds the reason, and the page shows it with a way on.
      await this.#take(null, { query: '', exact });
    }
  }

  async #take(answer: SearchAnswer | null, answered: SearchAddress): Promise<void> {
    this.answer = answer;
    this.answered = answered;
    await this.#show();
  }

  more = () => this.search(this.limit + portion);

  async retry(): Promise<void> {
    await this.#client.retry();
    await this.search(this.limit);
  }
}
