import type { PartialDate } from '#core/dates.ts';
import type { Kind } from '#core/entry.ts';

/** What a reader asks. */
export interface SearchRequest {
  /** As typed: words, "phrases", -without, OR and filters such as `kind:remarks`. */
  query: string;
  /** Words as typed alone: no spelling within reach, no synonyms, no word that merely begins so. */
  exact?: boolean;
  /** How many hits to give, 20 where it is left out. */
  limit?: number;
  /** How many hits to pass over first. */
  offset?: number;
}

/** From one character up to, not including, another: UTF-16 units of the text it stands beside. */
export type Range = [start: number, end: number];

/** A text with its language and what to highlight in it. */
export interface Marked {
  text: string;
  lang: string;
  /** In order, never overlapping. */
  ranges: Range[];
}

/** Where in an entry a word was found. */
export type SearchField =
  | 'title'
  | 'speaker'
  | 'office'
  | 'event'
  | 'place'
  | 'quote'
  | 'summary'
  | 'topic'
  | 'pillar'
  | 'kind'
  | 'translation';

/** Why a word that was not typed so was found: "trafficing → trafficking". */
export interface Reason {
  typed: string;
  found: string;
  /** A near spelling; a form that the glossary or the list of synonyms gives; a word that begins so; another form of the word. */
  how: 'spelling' | 'synonym' | 'beginning' | 'form';
  field: SearchField;
}

/** One thing found. */
export interface Hit {
  type: 'entry' | 'page' | 'speaker' | 'topic';
  id: string;
  /** Below language and base path: `/statements/x/`. */
  path: string;
  title: Marked;
  /** The passage that holds most of the words; null where it has no text of its own. */
  snippet: Marked | null;
  /** Null for pages, speakers and topics, and for an entry without a date. */
  date: PartialDate | null;
  /** The message `kind.<kind>`; null for pages, speakers and topics. */
  kind: Kind | null;
  /** Speakers of an entry, or the body that made a milestone. */
  names: Marked[];
  /** Empty where every word was found as typed. */
  why: Reason[];
  /** Whether every word was found as typed. Hits that rest on another spelling stand after those that do not. */
  exact: boolean;
  /** Entries of a speaker or topic; null for an entry. */
  count: number | null;
}

/** What a filter narrows. */
export type FilterField = 'speaker' | 'kind' | 'year' | 'topic' | 'pillar' | 'lang';

/** A filter as it was understood. */
export interface UnderstoodFilter {
  field: FilterField;
  /** As typed, with its field: `speaker:clinton`. */
  typed: string;
  /** What it lets through: ids as in addresses, with their names in the reader's language. */
  values: { id: string; name: string }[];
  /** True for `-kind:remarks`. */
  without: boolean;
}

/** What in a query could not be followed; the rest of it was. */
export interface QueryProblem {
  /** No such value of the field; the query was longer than is read; a quote was opened and not closed; nothing but small words. */
  kind: 'unknown-value' | 'too-long' | 'unclosed-quote' | 'small-words';
  field: FilterField | null;
  typed: string;
  /** The known value that is likely meant. */
  nearest: { id: string; name: string } | null;
}

/** What a search gives. */
export interface SearchAnswer {
  /** Entries and pages that were found, not only those listed. */
  total: number;
  /** How many of them hold every word as typed. */
  exact: number;
  /** Entries and pages, the best first. */
  hits: Hit[];
  /** Speakers and topics of that name, the best first; at most three of each. */
  suggestions: Hit[];
  /** The query with its words as they are likely meant; null where they are known. */
  didYouMean: string | null;
  filters: UnderstoodFilter[];
  problems: QueryProblem[];
}

/** Every entry a query finds, for a list that shows and narrows them in its own way. */
export interface MatchingAnswer {
  /** The best first. */
  entries: { id: string; score: number; exact: boolean }[];
  didYouMean: string | null;
  filters: UnderstoodFilter[];
  problems: QueryProblem[];
}
