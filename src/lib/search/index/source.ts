import type { PartialDate } from '#core/dates.ts';
import type { EntryType, Kind } from '#core/entry.ts';
import type { Said } from '#core/views.ts';
import type { FilterField } from '../contract/answer.ts';
import type { GrammarWords } from './grammar.ts';

/** One entry, or one page that is no entry, as search knows it. */
export interface SearchDocument {
  /** That of an entry; of a page its path without the slashes at its ends: `faq#what-are-the-tiers`. */
  id: string;
  type: EntryType | 'page';
  /** Null for a page. */
  kind: Kind | null;
  date: PartialDate | null;
  /** The language it was said in. */
  lang: string;
  title: Said;
  /** The body that made a milestone. */
  body: Said | null;
  offices: Said[];
  event: Said | null;
  place: Said | null;
  quote: Said | null;
  summary: Said | null;
  /** The original words of what stands above in the reader's language: they are indexed, so that they lead to it, and not sent. */
  originals: Said[];
  /** Other words that lead to it: its number, the month in words, the edition it speaks of. */
  words: string[];
  /** Ids of its speakers. */
  speakers: string[];
  topics: string[];
  pillars: string[];
}

/** Values of a filter: names in the reader's language by id. */
export type Names = Record<string, string>;

/** Forms of one idea: whoever types one of the first finds the second too. */
export type SynonymGroup = [typed: string[], found: string[]];

/** What the index is built from. */
export interface SearchSource {
  /** The reader's language. */
  lang: string;
  documents: SearchDocument[];
  names: Record<Exclude<FilterField, 'year'>, Names>;
  /** More names of topics, pillars and kinds that lead to them: those of other languages. */
  otherNames: Record<'topic' | 'pillar' | 'kind', Record<string, string[]>>;
  /** What each filter is called in a query, in the reader's language. */
  fields: Record<FilterField, string>;
  synonyms: SynonymGroup[];
  /** How queries are written in the reader's language; English where it is left out. */
  grammar?: GrammarWords;
  /** Names of speakers in the reader's script, by id. */
  scriptNames?: Names;
  /** What readers type who want a page: by its id, the words that ask for nothing else. */
  pages?: Record<string, string[]>;
}

/** What an index holds besides its words. */
export type OpenData = Omit<SearchSource, 'otherNames'>;
