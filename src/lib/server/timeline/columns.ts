import {
  columnsVersion,
  openTable,
  type ArchiveColumns,
  type ArchiveTable,
} from '#core/archive-table.ts';
import { yearOf } from '#core/dates.ts';
import { countriesOf, kindOf, pillarsOf, speakersOf, topicsOf, type Entry } from '#core/entry.ts';
import { baseLocale } from '#core/locale.ts';
import { pillarIds } from '#core/schema/shared.ts';
import type { Said } from '#core/views.ts';
import { content } from '../content.ts';
import { countryRefs } from '../countries/refs.ts';
import { entryCard } from '../views/entry-card.ts';
import { nameIn } from '../views/record-words.ts';

/** Links that lead to the whole text, the edition of a report included. */
const wholeText = new Set(['full-text', 'report', 'pdf']);

const flagsOf = (entry: Entry, lang: string): number =>
  (entry.type === 'statement' && entry.quote ? 1 : 0) +
  (entry.links.some(({ rel, official }) => official && wholeText.has(rel)) ? 2 : 0) +
  (entryCard(entry, lang).summary ? 4 : 0);

const editionOf = (entry: Entry): string[] => {
  const year =
    entry.type === 'report' ? entry.year : entry.type === 'statement' && entry.reportYear;
  return year ? [String(year)] : [];
};

const languageOf = (entry: Entry) => (entry.type === 'statement' ? entry.language : baseLocale);

/** What each facet takes from an entry. */
const valuesOf = {
  kind: (entry: Entry) => [kindOf(entry)],
  pillar: pillarsOf,
  speaker: (entry: Entry) => speakersOf(entry).map(({ id }) => id),
  topic: topicsOf,
  country: countriesOf,
  report: editionOf,
  lang: (entry: Entry) => [languageOf(entry)],
} satisfies Record<keyof ArchiveColumns['values'], (entry: Entry) => string[]>;

const distinct = (values: string[]) => [...new Set(values)];
const { entries } = content;

/** The ids of each facet in the order in which lists show them. */
const values: ArchiveColumns['values'] = {
  kind: distinct(entries.map(kindOf)).sort(),
  pillar: [...pillarIds],
  speaker: content.speakers.map(({ id }) => id),
  topic: content.topics.map(({ id }) => id),
  country: distinct(entries.flatMap(countriesOf)).sort(),
  report: distinct(entries.flatMap(editionOf)).sort().reverse(),
  lang: distinct(entries.map(languageOf)).sort(),
};

const places = (facet: keyof typeof values) => {
  const byId = new Map(values[facet].map((id, place) => [id, place]));
  return entries.map((entry) => {
    const found = valuesOf[facet](entry).map((id) => byId.get(id) ?? 0);
    return found.length === 1 ? (found[0] ?? 0) : found;
  });
};

const facets = Object.fromEntries(
  (Object.keys(values) as (keyof typeof values)[]).map((facet) => [facet, places(facet)]),
) as ArchiveColumns['facets'];

const pack = ({ text, lang }: Said): string | [string, string] =>
  lang === baseLocale ? text : [text, lang];

/** What the timeline knows of every entry, with titles in the reader's language where they were translated. */
export function archiveColumns(lang: string): ArchiveColumns {
  const cards = entries.map((entry) => entryCard(entry, lang));
  const named = new Map(cards.flatMap(({ body }) => (body ? [[body.text, body]] : [])));
  const bodies = [...named.values()];
  const places = new Map([...named.keys()].map((text, at) => [text, at + 1]));
  return {
    version: columnsVersion,
    id: entries.map(({ id }) => id),
    type: entries.map(({ type }) => type[0]).join(''),
    date: entries.map(({ date }) => date),
    title: cards.map(({ title }) => pack(title)),
    body: cards.map(({ body }) => (body && places.get(body.text)) ?? 0),
    bodies: bodies.map(pack),
    flags: entries.map((entry) => flagsOf(entry, lang)),
    values,
    names: content.speakers.map((speaker) => nameIn(speaker, lang)),
    governments: countryRefs(values.country, lang).map(({ name }) => name.text),
    facets,
  };
}

const tables = new Map<string, ArchiveTable>();

/** The same, made ready to be counted: once a language. */
export function archiveTable(lang: string): ArchiveTable {
  const table = tables.get(lang) ?? openTable(archiveColumns(lang));
  tables.set(lang, table);
  return table;
}

/** The texts that a list shows of the entries of a year, by id; those without one are left out. */
export const yearTexts = (year: string, lang: string): Record<string, Said> =>
  Object.fromEntries(
    entries
      .filter(({ date }) => yearOf(date) === year)
      .flatMap((entry) => {
        const { id, summary } = entryCard(entry, lang);
        return summary ? [[id, summary]] : [];
      }),
  );
