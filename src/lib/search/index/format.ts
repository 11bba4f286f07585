import type { PackedDocuments } from './columns.ts';
import type { PackedNames } from './names.ts';
import type { PackedPostings } from './postings.ts';
import type { SearchSource } from './source.ts';

/** Raised whenever the form of the index changes: a worker kept by a browser must not read another's index. */
export const indexVersion = 3;

/** The index as it is sent. */
export interface SearchIndexData extends Omit<
  SearchSource,
  'documents' | 'otherNames' | 'names' | 'scriptNames'
> {
  version: typeof indexVersion;
  names: Omit<SearchSource['names'], 'speaker'>;
  /** The names of speakers. */
  speakers: PackedNames;
  /** Their names in the reader's script, in the same order. */
  scriptNames: (string | null)[];
  documents: PackedDocuments;
  postings: PackedPostings;
}
