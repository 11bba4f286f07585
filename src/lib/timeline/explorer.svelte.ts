import { flushSync, untrack } from 'svelte';
import { rowOf, type ArchiveTable, type TableRow } from '#core/archive-table.ts';
import type { PartialDate } from '#core/dates.ts';
import { findEntries, type Found } from '#core/facets.ts';
import { pageCount, pageSize } from '#core/pages.ts';
import {
  emptyQuery,
  withChange,
  writeQuery,
  type ArchiveQuery,
  type ListFacet,
} from '#core/query.ts';
import type { QueryFault } from '#core/read-query.ts';
import type { EntryCard, Said } from '#core/views.ts';
import type { MatchingAnswer } from '#lib/search/contract/answer.ts';
import type { SearchState } from '#lib/search/client/state.ts';
import { Selection } from './selection.svelte.ts';
import type { Texts } from './texts.ts';

/** What the explorer needs from outside; the server gives none of it. */
export interface ExplorerLinks {
  /** Every entry that the words find; null where newer words took their place. Rejects where search does not work. */
  match(query: ArchiveQuery): Promise<MatchingAnswer | null>;
  /** The texts of entries of these dates. */
  texts(dates: readonly string[]): Promise<Texts>;
  /** Writes the address of the question. A live one is still being dragged or typed: all of them make one step of the history. */
  write(query: ArchiveQuery, live: boolean): void;
  /** Where a question stands. */
  address(query: ArchiveQuery): string;
}

/** The list follows once a drag or the typing rests for so many milliseconds. */
const pause = 120;

/** What of a question is searched for; empty where there are no words. */
const wordsOf = ({ q, exact }: ArchiveQuery) => q.trim() && `${q} ${exact}`;

/** An entry as the explorer lists it: its text may not have come yet. */
export type ListedEntry = EntryCard & { awaited: boolean };

/** The timeline is drawn in so many parts: the map, the facets, the list. */
export const partCount = 3;

/** The state of the timeline: one question, and everything that follows from it. */
export class Explorer {
  readonly table: ArchiveTable;
  readonly links: ExplorerLinks;
  readonly selection = new Selection();
  query = $state.raw<ArchiveQuery>(emptyQuery);
  /** What in the address was not understood. */
  faults = $state.raw<readonly QueryFault[]>([]);
  /** What the search gave for the words of the question; null while there are none. */
  answer = $state.raw<MatchingAnswer | null>(null);
  progress = $state.raw<SearchState>({ name: 'idle' });
  texts = $state.raw<Texts>({});
  /** The question whatever its period: what the histogram answers, which a drag over it does not change. */
  readonly #timeless = $derived(
    writeQuery({ ...this.query, from: null, to: null, sort: 'newest', table: false, page: 1 }),
  );
  readonly inAnyPeriod = $derived.by(() => {
    void this.#timeless;
    void this.answer;
    return untrack(() => this.found.inAnyPeriod);
  });
  /** Gives the address of the question in a period: most of it is the same for every bar. */
  readonly addressIn = $derived.by(() => {
    void this.#timeless;
    const query = untrack(() => this.query);
    const mark = '0001';
    const address = this.links.address(withChange(query, { from: mark, to: mark, sort: 'newest' }));
    return (period: PartialDate) =>
      address.replace(`from=${mark}`, `from=${period}`).replace(`to=${mark}`, `to=${period}`);
  });
  /** Whether anything but a period is asked. */
  readonly isNarrowed = $derived(this.#timeless !== '');
  /** Whether the whole list is wanted at once, for paper. */
  whole = $state(false);
  /** How many of its parts are drawn: all, but while the browser draws it from nothing. */
  parts = $state(partCount);
  readonly #ranked = $derived(this.answer ? this.answer.entries.map(({ id }) => id) : null);
  readonly found: Found = $derived.by(() => findEntries(this.table, this.query, this.#ranked));
  /** What the list shows: it follows what is found, while something is dragged or typed after a pause. */
  settled = $state.raw<Found | null>(null);
  readonly rows = $derived((this.settled ?? this.found).rows);
  readonly pages = $derived(pageCount(this.rows.length));
  readonly page = $derived(Math.min(this.query.page, this.pages));
  readonly listed: ListedEntry[] = $derived.by(() => {
    const { rows } = this;
    const start = (this.page - 1) * pageSize;
    const shown = this.whole ? rows : rows.subarray(start, start + pageSize);
    return Array.from(shown, (row) => this.#card(row));
  });

  /** The words as they stand in the field: the question follows once they are searched. */
  words = $state('');
  /** How many milliseconds the last live change took to draw: slow devices are asked less often. */
  cost = 0;
  /** The latest question asked; `query` is the latest that is shown. */
  #wanted: ArchiveQuery;
  /** The words that `answer` is to. */
  #searched = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(table: ArchiveTable, links: ExplorerLinks, query: ArchiveQuery, texts: Texts) {
    this.table = table;
    this.links = links;
    this.#wanted = this.query = query;
    this.texts = texts;
  }

  /** Narrows or widens the question; the first page of the answer is shown. */
  change = (change: Partial<ArchiveQuery>, live = false): Promise<void> =>
    this.go(withChange(this.#wanted, change), live);

  /** Reads the histogram as a table, or no longer: the list stays as it is. */
  readAsTable = (table: boolean): void => {
    if (table !== this.#wanted.table) void this.go({ ...this.#wanted, table });
  };

  /** Chooses a value of a facet or lets it go, beside what was asked last: an answer may still be on its way. */
  choose = (facet: ListFacet, value: string, chosen: boolean): Promise<void> => {
    const others = this.#wanted[facet].filter((other) => other !== value);
    return this.change({ [facet]: chosen ? [...others, value] : others });
  };

  /** Asks another question and writes its address. */
  go = (query: ArchiveQuery, live = false): Promise<void> => {
    this.faults = [];
    this.links.write(query, live);
    return this.show(query, live);
  };

  /**
   * Shows a question whose address is written already. Words are searched first, so that the list never
   * flickers; the texts of what is listed come after, and nothing that moves the focus waits for them.
   */
  show = async (query: ArchiveQuery, live = false): Promise<void> => {
    this.#wanted = query;
    if (this.words.trim() !== query.q.trim()) this.words = query.q;
    const answer = await this.#search(query);
    if (answer === undefined || query !== this.#wanted) return;
    // A list changed with every key or every step of a drag would hold both up, and nobody could read it.
    if (live) this.settled ??= this.found;
    else this.settled = null;
    this.answer = answer;
    this.#searched = answer ? wordsOf(query) : '';
    this.query = query;
    clearTimeout(this.#timer);
    if (!live) return void this.fetchTexts();
    const begin = performance.now();
    flushSync();
    this.cost = performance.now() - begin;
    this.#timer = setTimeout(this.#settle, Math.max(pause, 2 * this.cost));
  };

  #settle = (): void => {
    this.settled = null;
    void this.fetchTexts();
  };

  /** What the words find, null where there are none or search does not work; undefined where newer words took their place. */
  async #search(query: ArchiveQuery): Promise<MatchingAnswer | null | undefined> {
    const words = wordsOf(query);
    if (words === this.#searched) return this.answer;
    if (!words) return null;
    try {
      return (await this.links.match(query)) ?? undefined;
    } catch {
      // `progress` holds the reason, and the page says it above the list, which stands without the words.
      return null;
    }
  }

  /** Fetches the texts of what is listed. */
  fetchTexts = async (): Promise<void> => {
    const dates = this.listed.filter(({ awaited }) => awaited).map(({ date }) => date);
    if (dates.length) this.texts = { ...this.texts, ...(await this.links.texts(dates)) };
  };

  #card(at: number): ListedEntry {
    const row: TableRow = rowOf(this.table, at);
    const summary: Said | null = this.texts[row.id] ?? null;
    const hasText = ((this.table.flags[at] ?? 0) & 4) !== 0;
    return { ...row, summary, awaited: hasText && !summary };
  }
}
