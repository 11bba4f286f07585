import type { FilterField } from '../contract/answer.ts';
import { Dictionary } from './dictionary.ts';
import { createNameFinder, type NameFinder } from '../names/find-names.ts';
import { documentTexts, type DocumentTexts } from './document-texts.ts';
import { indexVersion, type SearchIndexData } from './format.ts';
import { englishWords, openGrammar, type Grammar } from './grammar.ts';
import { openNames } from './names.ts';
import { openDocuments } from './columns.ts';
import { governmentForms, openPages, type PageForms } from './page-forms.ts';
import type { OpenData, SearchDocument } from './source.ts';
import { stopWordsOf } from '../text/stop-words.ts';
import { byFirstWord, openSynonyms, type SynonymsByWord } from './synonyms.ts';
import { termsOf } from '../text/words.ts';

/**
 * An index ready to be searched. Searches read it and write nothing into it; what it works out of its own texts
 * it keeps. A document is named by its number, its place in the list.
 */
export interface SearchIndex extends DocumentTexts {
  readonly data: OpenData;
  readonly dictionary: Dictionary;
  readonly fields: ReadonlyMap<string, FilterField>;
  readonly grammar: Grammar;
  /** Words that are not in the index. */
  readonly stopWords: ReadonlySet<string>;
  /** Speakers by each word of their names in the reader's script. */
  readonly scriptNames: ReadonlyMap<string, Set<string>>;
  /** Documents by the id of their entry or page. */
  readonly byId: ReadonlyMap<string, number>;
  /** The words that ask for a page and nothing else, by its id. */
  readonly pages: ReadonlyMap<string, PageForms>;
  readonly synonyms: SynonymsByWord;
  /** The forms of one word among them. */
  readonly synonymWords: ReadonlySet<string>;
  readonly people: NameFinder;
  readonly topics: NameFinder;
  /** Entries by speaker and topic. */
  readonly counts: Record<'speaker' | 'topic', ReadonlyMap<string, number>>;
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
  const stopWords = stopWordsOf(rest.lang);
  const synonyms = openSynonyms(rest.synonyms);
  const named = (ids: Record<string, string>) =>
    createNameFinder(Object.entries(ids).map(([id, name]) => ({ id, name })));
  return {
    data: rest,
    dictionary: new Dictionary(postings),
    fields: new Map([
      ...english.map((field) => [field as string, field] as const),
      ...english.map((field) => [termsOf(rest.fields[field]).join(''), field] as const),
    ]),
    grammar: openGrammar(rest.grammar ?? englishWords()),
    stopWords,
    scriptNames: wordsOfNames(rest.scriptNames ?? {}),
    byId: new Map(documents.map(({ id }, at) => [id, at])),
    pages: openPages({ ...governmentForms(documents), ...rest.pages }, stopWords),
    synonyms: byFirstWord(synonyms),
    synonymWords: new Set(synonyms.flatMap(({ typed }) => (typed.length === 1 ? typed : []))),
    people: named(names.speaker),
    topics: named(names.topic),
    counts: {
      speaker: tally(documents, ({ speakers }) => speakers),
      topic: tally(documents, ({ topics }) => topics),
    },
    ...documentTexts(rest),
  };
}

function wordsOfNames(names: Record<string, string>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [id, name] of Object.entries(names))
    for (const term of termsOf(name).filter(({ length }) => length > 1))
      found.set(term, (found.get(term) ?? new Set()).add(id));
  return found;
}

function tally(documents: SearchDocument[], idsOf: (document: SearchDocument) => string[]) {
  const counts = new Map<string, number>();
  for (const document of documents)
    for (const id of idsOf(document)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
