import type { FilterField } from './answer.ts';
import { Board } from './board.ts';
import { Dictionary } from './dictionary.ts';
import { fieldsOf, namesOf } from './fields.ts';
import { createNameFinder, type NameFinder } from './find-names.ts';
import { indexVersion, type SearchDocument, type SearchIndexData } from './index-data.ts';
import { openDocuments } from './pack-documents.ts';
import { openSynonyms, type Synonym } from './synonyms.ts';
import { termsOf, wordsOf, type Word } from './words.ts';

/** What an index holds besides its words. */
export type OpenData = Omit<SearchIndexData, 'postings' | 'documents'> & {
  documents: SearchDocument[];
};

/** An index ready to be searched. */
export interface SearchIndex {
  data: OpenData;
  dictionary: Dictionary;
  /** Where a search takes its notes. */
  board: Board;
  fields: ReadonlyMap<string, FilterField>;
  synonyms: Synonym[];
  people: NameFinder;
  topics: NameFinder;
  /** Entries by speaker and topic. */
  counts: Record<'speaker' | 'topic', ReadonlyMap<string, number>>;
  /** The words of an entry's title. */
  title(at: number): Word[];
  /** Title and names as Fuse reads them: folded, a third quicker than Fuse does it. */
  heading(at: number): { title: string; names: string };
  /** All its words, one space between them and at both ends: for phrases. */
  running(at: number): string;
}

const english: FilterField[] = ['speaker', 'kind', 'year', 'topic', 'pillar', 'lang'];

/** Opens an index as it was sent. Throws for one of another version or one cut short. */
export function openIndex(data: SearchIndexData): SearchIndex {
  if (data?.version !== indexVersion || !data.postings || !data.documents)
    throw new Error(`This is not a search index of version ${indexVersion}.`);
  const { postings, documents: columns, ...others } = data;
  const rest: OpenData = { ...others, documents: openDocuments(columns) };
  const { documents, names } = rest;
  const titles: Word[][] = [];
  const headings: { title: string; names: string }[] = [];
  const title = (at: number) => (titles[at] ??= wordsOf(documents[at]?.title.text ?? ''));
  const texts: string[] = [];
  const named = (ids: Record<string, string>) =>
    createNameFinder(Object.entries(ids).map(([id, name]) => ({ id, name })));
  return {
    data: rest,
    dictionary: new Dictionary(postings),
    board: new Board(documents.length),
    fields: new Map([
      ...english.map((field) => [field as string, field] as const),
      ...english.map((field) => [termsOf(rest.fields[field]).join(''), field] as const),
    ]),
    synonyms: openSynonyms(rest.synonyms),
    people: named(names.speaker),
    topics: named(names.topic),
    counts: {
      speaker: tally(documents, ({ speakers }) => speakers),
      topic: tally(documents, ({ topics }) => topics),
    },
    title,
    heading: (at) =>
      (headings[at] ??= {
        title: title(at)
          .map(({ term }) => term)
          .join(' '),
        names: namesOf(documents[at] as SearchDocument, rest)
          .flatMap(termsOf)
          .join(' '),
      }),
    running: (at) =>
      (texts[at] ??= ` ${Object.values(
        fieldsOf(documents[at] as SearchDocument, { ...rest, otherNames: none }),
      )
        .map((text) => termsOf(text).join(' '))
        .join(' | ')} `),
  };
}

const none = { topic: {}, pillar: {}, kind: {} };

function tally(documents: SearchDocument[], idsOf: (document: SearchDocument) => string[]) {
  const counts = new Map<string, number>();
  for (const document of documents)
    for (const id of idsOf(document)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
