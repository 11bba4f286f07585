import type { FilterField } from './answer.ts';
import { Board } from './board.ts';
import { Dictionary } from './dictionary.ts';
import { fieldsOf, namesOf } from './fields.ts';
import { readFilters } from './filters.ts';
import { createNameFinder, type NameFinder } from './find-names.ts';
import {
  indexVersion,
  type SearchDocument,
  type SearchIndexData,
  type SearchSource,
} from './index-data.ts';
import { englishWords, openGrammar, type Grammar } from './grammar.ts';
import { openNames } from './pack-names.ts';
import { openDocuments } from './pack-documents.ts';
import { governmentForms, openPages, type PageForms } from './meant-places.ts';
import { smallWordsOf } from './small-words.ts';
import { byFirstWord, openSynonyms, type SynonymsByWord } from './synonyms.ts';
import { termsOf, wordsOf, type Word } from './words.ts';

/** What an index holds besides its words. */
export type OpenData = Omit<SearchSource, 'otherNames'>;

/** An index ready to be searched. */
export interface SearchIndex {
  data: OpenData;
  dictionary: Dictionary;
  /** Where a search takes its notes. */
  board: Board;
  fields: ReadonlyMap<string, FilterField>;
  grammar: Grammar;
  /** Words that are not in the index. */
  small: ReadonlySet<string>;
  /** Speakers by each word of their names in the reader's script. */
  scriptNames: ReadonlyMap<string, Set<string>>;
  /** Where each entry and page stands, by id. */
  places: ReadonlyMap<string, number>;
  /** The words that ask for a page and nothing else, by its id. */
  pages: ReadonlyMap<string, PageForms>;
  synonyms: SynonymsByWord;
  /** The forms of one word among them. */
  synonymWords: ReadonlySet<string>;
  people: NameFinder;
  topics: NameFinder;
  /** Entries by speaker and topic. */
  counts: Record<'speaker' | 'topic', ReadonlyMap<string, number>>;
  /** Entries and pages by their whole title, folded. */
  titles: ReadonlyMap<string, number[]>;
  /** The words of an entry's title. */
  title(at: number): Word[];
  /** Title and names as Fuse reads them: folded, a third quicker than Fuse does it. */
  heading(at: number): { title: string; names: string };
  /** The words of its speakers' names. */
  speakers(at: number): string;
  /** All its words, one space between them and at both ends: for phrases. */
  running(at: number): string;
}

const english: FilterField[] = ['speaker', 'kind', 'year', 'topic', 'pillar', 'lang'];

/** Opens an index as it was sent. Throws for one of another version or one cut short. */
export function openIndex(data: SearchIndexData): SearchIndex {
  if (data?.version !== indexVersion || !data.postings || !data.documents)
    throw new Error(`This is not a search index of version ${indexVersion}.`);
  const { postings, documents: columns, speakers: packed, scriptNames, ...others } = data;
  const speaker = openNames(packed);
  const ids = Object.keys(speaker);
  const rest: OpenData = {
    ...others,
    names: { ...others.names, speaker },
    documents: openDocuments(columns, { ...others.names, speaker }),
    scriptNames: Object.fromEntries(
      scriptNames.flatMap((name, at) => (name === null ? [] : [[ids[at], name]])),
    ),
  };
  const { documents, names } = rest;
  const synonyms = openSynonyms(rest.synonyms);
  const titles: Word[][] = [];
  const headings: { title: string; names: string }[] = [];
  const title = (at: number) => (titles[at] ??= wordsOf(documents[at]?.title.text ?? ''));
  let byTitle: Map<string, number[]> | null = null;
  const texts: string[] = [];
  const speakers: string[] = [];
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
    grammar: openGrammar(
      rest.grammar ?? englishWords(),
      (field, value) =>
        readFilters([{ field, value, typed: '', without: false }], rest).filters.length > 0,
    ),
    small: smallWordsOf(rest.lang),
    scriptNames: wordsOfNames(rest.scriptNames ?? {}),
    places: new Map(documents.map(({ id }, at) => [id, at])),
    pages: openPages({ ...governmentForms(documents), ...rest.pages }, smallWordsOf(rest.lang)),
    synonyms: byFirstWord(synonyms),
    synonymWords: new Set(synonyms.flatMap(({ typed }) => (typed.length === 1 ? typed : []))),
    people: named(names.speaker),
    topics: named(names.topic),
    counts: {
      speaker: tally(documents, ({ speakers }) => speakers),
      topic: tally(documents, ({ topics }) => topics),
    },
    get titles() {
      return (byTitle ??= placesByTitle(documents.length, title));
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
    speakers: (at) =>
      (speakers[at] ??= (documents[at]?.speakers ?? [])
        .flatMap((id) => termsOf(names.speaker[id] ?? id))
        .join(' ')),
    running: (at) =>
      (texts[at] ??= ` ${Object.values(
        fieldsOf(documents[at] as SearchDocument, { ...rest, otherNames: none }),
      )
        .map((text) => termsOf(text).join(' '))
        .join(' | ')} `),
  };
}

function wordsOfNames(names: Record<string, string>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [id, name] of Object.entries(names))
    for (const term of termsOf(name).filter(({ length }) => length > 1))
      found.set(term, (found.get(term) ?? new Set()).add(id));
  return found;
}

function placesByTitle(count: number, title: (at: number) => Word[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (let at = 0; at < count; at++) {
    const key = title(at)
      .map(({ term }) => term)
      .join(' ');
    found.set(key, [...(found.get(key) ?? []), at]);
  }
  return found;
}

const none = { topic: {}, pillar: {}, kind: {} };

function tally(documents: SearchDocument[], idsOf: (document: SearchDocument) => string[]) {
  const counts = new Map<string, number>();
  for (const document of documents)
    for (const id of idsOf(document)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
