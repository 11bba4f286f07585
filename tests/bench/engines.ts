import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { buildIndex } from '#lib/search/index/build.ts';
import { search } from '#lib/search/answer/search.ts';
import type { SearchDocument } from '#lib/search/index/source.ts';
import { openIndex } from '#lib/search/index/open.ts';
import type { BenchDocument } from './known-items.ts';

/** One way to search, as the bench runs it. `index` is what would be sent, without the texts. */
interface Engine {
  /** Builds what would be sent; null where there is nothing to send. */
  build(documents: BenchDocument[]): string | null;
  /** Makes ready what was sent; gives a search for the ten best documents. */
  load(documents: BenchDocument[], index: string | null): (query: string) => number[];
}

const said = (text: string) => ({ text, lang: 'en' });

const searchDocument = (document: BenchDocument, at: number): SearchDocument => ({
  id: String(at),
  type: 'statement',
  kind: 'remarks',
  date: document.date,
  lang: 'en',
  title: said(document.title),
  summary: said(document.summary),
  speakers: [document.speaker],
  body: null,
  offices: [],
  event: null,
  place: null,
  quote: null,
  originals: [],
  words: [],
  topics: [],
  pillars: [],
});

const ours: Engine = {
  build(documents) {
    const speaker = Object.fromEntries(documents.map(({ speaker: name }) => [name, name]));
    const data = buildIndex({
      lang: 'en',
      documents: documents.map(searchDocument),
      names: { speaker, kind: {}, topic: {}, pillar: {}, lang: {} },
      otherNames: { topic: {}, pillar: {}, kind: {} },
      fields: {
        speaker: 'speaker',
        kind: 'kind',
        year: 'year',
        topic: 'topic',
        pillar: 'pillar',
        lang: 'language',
      },
      synonyms: [],
    });
    return JSON.stringify(data);
  },
  load(_, sent) {
    const index = openIndex(JSON.parse(sent ?? ''));
    return (query) => search({ query, limit: 10 }, index).hits.map(({ id }) => Number(id));
  },
};

const miniOptions = { fields: ['title', 'speaker', 'summary'] };
/** The best of what was tried on the development queries: weight of the title 2 to 8, fuzzy .15 to .3, with and without the speaker's weight. */
const miniSearch: Engine = {
  build(documents) {
    const index = new MiniSearch({ ...miniOptions, processTerm: fold });
    index.addAll(documents.map((document, id) => ({ id, ...document })));
    return JSON.stringify(index);
  },
  load(_, sent) {
    const index = MiniSearch.loadJSON(sent ?? '', { ...miniOptions, processTerm: fold });
    return (query) =>
      index
        .search(query, { boost: { title: 6 }, prefix: true, fuzzy: 0.25 })
        .slice(0, 10)
        .map(({ id }) => id as number);
  },
};

const fold = (term: string) =>
  term
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

const fuse = (useTokenSearch: boolean): Engine => ({
  build: () => null,
  load(documents) {
    const keys = [{ name: 'title', weight: 6 }, 'speaker', 'summary'];
    const index = new Fuse(documents, { keys, useTokenSearch, ignoreLocation: useTokenSearch });
    return (query) => index.search(query, { limit: 10 }).map(({ refIndex }) => refIndex);
  },
});

const micro: Engine = {
  build: () => null,
  load(documents) {
    const index = new uFuzzy({ intraMode: 1 });
    const texts = uFuzzy.latinize(
      documents.map(({ title, speaker, summary }) => `${title} | ${speaker} | ${summary}`),
    );
    return (query) => {
      const [found, info, order] = index.search(texts, uFuzzy.latinize([query])[0] ?? '', 1, 1000);
      if (!found) return [];
      return order && info
        ? order.slice(0, 10).map((at) => info.idx[at] ?? -1)
        : found.slice(0, 10);
    };
  },
};

export const engines = {
  'TIP Timeline': ours,
  'MiniSearch, tuned': miniSearch,
  uFuzzy: micro,
  'Fuse, token search': fuse(true),
  'Fuse, default': fuse(false),
};
export type EngineName = keyof typeof engines;
