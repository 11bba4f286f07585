import { buildIndex } from '#lib/search/index/build.ts';
import type { SearchIndexData } from '#lib/search/index/format.ts';
import type { SearchDocument } from '#lib/search/index/source.ts';

/** An English text. */
export const said = (text: string) => ({ text, lang: 'en' });

/** An entry as search knows it, of which nothing but the title is known unless given. */
export const document = (
  id: string,
  title: string,
  given: Partial<SearchDocument> = {},
): SearchDocument => ({
  id,
  type: 'statement',
  kind: 'remarks',
  date: '2012-06-19',
  lang: 'en',
  title: said(title),
  body: null,
  offices: [],
  event: null,
  place: null,
  quote: null,
  summary: null,
  originals: [],
  words: [],
  speakers: [],
  topics: [],
  pillars: [],
  ...given,
});

/** The English index of these entries, with the names of their speakers. */
export const indexOf = (
  documents: SearchDocument[],
  speaker: Record<string, string> = {},
): SearchIndexData =>
  buildIndex({
    lang: 'en',
    documents,
    synonyms: [],
    names: { speaker, kind: {}, topic: {}, pillar: {}, lang: {} },
    otherNames: { topic: {}, pillar: {}, kind: {} },
    fields: {
      speaker: 'speaker',
      kind: 'kind',
      year: 'year',
      topic: 'topic',
      pillar: 'pillar',
      lang: 'lang',
    },
  });
