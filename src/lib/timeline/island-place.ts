import type { Term } from '#core/terms.ts';

/** What the page tells the timeline that starts in it: written into the element's `data-place`. */
export interface IslandPlace {
  /** The language whose texts it needs. */
  lang: string;
  /** The address of the timeline, of the list of entries, of a year's texts (YYYY for the year), and of the index. */
  home: string;
  entries: string;
  texts: string;
  index: string;
  /** The script of the search's worker. */
  worker: string;
  terms: readonly Term[];
}
