import type { SearchAnswer } from '#lib/search/contract/answer.ts';
import { createSearchClient } from '#lib/search/client/client.ts';
import type { SearchState } from '#lib/search/client/state.ts';
import type { SearchAddress } from './address.ts';
import worker from '#lib/search/client/worker.ts?worker&url';

/** How many results stand on the page at first, and how many more each time. */
const portion = 20;
/** How many are drawn in one task: as many as a phone shows. */
const atOnce = 4;

/** What the search page shows: the question, how far search has come, and the answer. */
export class SearchPage {
  query = $state('');
  exact = $state(false);
  limit = $state(portion);
  progress = $state.raw<SearchState>({ name: 'idle' });
  answer = $state.raw<SearchAnswer | null>(null);
  /** How many of its results are drawn: what is below the fold comes in later tasks, so that none is long. */
  drawn = $state(0);
  /** The question that the answer is to. */
  answered = $state('');
  #client;

  constructor(index: string) {
    this.#client = createSearchClient({
      index,
      worker,
      onstate: (state) => (this.progress = state),
    });
  }

  /** Fetches the index ahead of the first search. */
  load = () => this.#client.load();

  /** Takes the question of an address, and answers it; with as many results as were shown when the page was left. */
  open({ query, exact }: SearchAddress, limit = portion): Promise<void> {
    if (query === this.answered && exact === this.exact && this.answer) return Promise.resolve();
    this.query = query;
    this.exact = exact;
    return this.search(limit);
  }

  /** Answers the question as it stands; a newer one takes its place. */
  async search(limit = portion): Promise<void> {
    this.limit = limit;
    const query = this.query;
    if (!query.trim()) {
      this.answer = null;
      this.answered = '';
      return;
    }
    try {
      const answer = await this.#client.search({ query, exact: this.exact, limit });
      if (!answer || query !== this.query) return;
      this.answer = answer;
      this.answered = query;
      await this.#draw(answer);
    } catch {
      // `progress` holds the reason, and the page shows it with a way on.
      this.answer = null;
    }
  }

  async #draw(answer: SearchAnswer): Promise<void> {
    this.drawn = Math.max(atOnce, Math.min(this.drawn, answer.hits.length - portion));
    while (this.answer === answer && this.drawn < answer.hits.length) {
      await new Promise((resolve) => setTimeout(resolve));
      this.drawn += atOnce;
    }
  }

  more = () => this.search(this.limit + portion);

  async retry(): Promise<void> {
    await this.#client.retry();
    await this.search();
  }
}
