import type { PartialDate } from '../dates.ts';
import type { WidgetFeed, WidgetPillar } from '../widget-feed.ts';

/** The widgets' own texts that a fallback shows, in one language. */
export interface Words {
  lang: string;
  dir: 'ltr' | 'rtl';
  from: string;
  latest: string;
  summary: string;
  title: string;
  ways: [path: string, text: string][];
  mail: string;
  email: string;
  button: string;
  privacy: string;
  date(date: PartialDate): string;
}

/** What a snippet is made with beside the choice. */
export interface Source {
  /** The address of the archive, which ends in a slash. */
  archive: string;
  words: Words;
  /** What the widget reads: entries, pillars, or nothing. */
  feed: WidgetFeed | WidgetPillar[] | null;
}
