import type { ArchiveColumns } from '#core/archive-table.ts';
import { groupBy } from '#core/archive.ts';
import type { Kind } from '#core/entry.ts';
import { buildIndex } from '#lib/search/index/build.ts';
import { openIndex } from '#lib/search/index/open.ts';
import type { SearchDocument } from '#lib/search/index/source.ts';
import { idsOf, type BuiltArchive } from './archive.ts';
import type { TimelineEntry } from './entries.ts';
import type { Subject } from './subject.ts';

const said = (text: string) => ({ text, lang: 'en' });

/** The page as it is built, with Svelte, search and languages, over a larger archive; the reader has asked for remarks. */
export const ours = (archive: BuiltArchive): Subject => ({
  name: 'TIP Timeline',
  path: '/timeline/?kind=remarks',
  brush: '#timeline [data-brush]',
  search: '#timeline input[name=q]',
  entryText: '#timeline article',
  files: (entries) =>
    new Map([
      ['/data/entries.json', JSON.stringify(columnsOf(entries, archive))],
      ['/data/search.json', JSON.stringify(indexOf(entries, archive))],
      ...shardsOf(entries),
    ]),
  shows: (entries) =>
    entries.findLast(({ like }) => idsOf(archive, 'kind', like)[0] === 'remarks')?.title ?? '',
});

/** The archive's columns, each entry with the values of the one that it is like. */
function columnsOf(entries: TimelineEntry[], { columns }: BuiltArchive): ArchiveColumns {
  const like = <T>(column: T[]) => entries.map((entry) => column[entry.like] as T);
  const { facets } = columns;
  return {
    ...columns,
    id: entries.map(({ id }) => id),
    date: entries.map(({ date }) => date),
    title: entries.map(({ title }) => title),
    type: 's'.repeat(entries.length),
    body: like(columns.body),
    flags: like(columns.flags),
    facets: {
      kind: like(facets.kind),
      pillar: like(facets.pillar),
      speaker: like(facets.speaker),
      topic: like(facets.topic),
      country: like(facets.country),
      report: like(facets.report),
      lang: like(facets.lang),
    },
  };
}

const shardsOf = (entries: TimelineEntry[]) =>
  [...groupBy(entries, ({ date }) => date.slice(0, 4))].map(([year, group]): [string, string] => [
    `/data/entries/${year}.json`,
    JSON.stringify(Object.fromEntries(group.map(({ id, summary }) => [id, said(summary)]))),
  ]);

function indexOf(entries: TimelineEntry[], archive: BuiltArchive) {
  const { lang, names, fields, synonyms } = openIndex(archive.search).data;
  const document = ({ id, date, title, summary, like }: TimelineEntry): SearchDocument => ({
    id,
    date,
    type: 'statement',
    kind: idsOf(archive, 'kind', like)[0] as Kind,
    lang: 'en',
    title: said(title),
    summary: said(summary),
    speakers: idsOf(archive, 'speaker', like),
    topics: idsOf(archive, 'topic', like),
    pillars: idsOf(archive, 'pillar', like),
    body: null,
    event: null,
    place: null,
    quote: null,
    offices: [],
    originals: [],
    words: [],
  });
  const otherNames = { topic: {}, pillar: {}, kind: {} };
  return buildIndex({
    lang,
    names,
    fields,
    synonyms,
    otherNames,
    documents: entries.map(document),
  });
}
