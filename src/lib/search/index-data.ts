import type { PartialDate } from '#core/dates.ts';
import type { EntryType, Kind } from '#core/entry.ts';
import type { Said } from '#core/views.ts';
import type { FilterField } from './answer.ts';
import type { PackedDocuments } from './pack-documents.ts';
import type { PackedPostings } from './postings.ts';

/** Raised whenever the form of the index changes: a worker kept by a browser must not read another's index. */
export const indexVersion = 1;

/** One entry as search knows it. */
export interface SearchDocument {
  id: string;
  type: EntryType;
  kind: Kind;
  date: PartialDate | null;
  /** The language it was said in. */
  lang: string;
  title: Said;
  /** The body that made a milestone. */
  body: Said | null;
  offices: string[];
  event: Said | null;
  place: Said | null;
  quote: Said | null;
  summary: Said | null;
  /** The original words of what stands above in the reader's language. */
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
}

/** The index as it is sent. */
export interface SearchIndexData extends Omit<SearchSource, 'documents' | 'otherNames'> {
  version: typeof indexVersion;
  documents: PackedDocuments;
  postings: PackedPostings;
}
