import type { TimelineEntry } from './entries.ts';

/** A timeline as the bench opens and works it. Its root is `#timeline`, which gets `data-ready` once it shows the entries. */
export interface Subject {
  name: string;
  /** The address at which it is opened. */
  path: string;
  /** What is served beside the built site, by path; the data are below `/data/`. */
  files(entries: TimelineEntry[]): Map<string, string | Buffer>;
  /** A text that stands in it once it is ready. */
  shows(entries: TimelineEntry[]): string;
  /** What is dragged to choose or to move the time. */
  brush: string | null;
  /** The field in which is typed to search. */
  search: string | null;
  /** The elements with the text of entries. */
  entryText: string;
}
