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

/** Every id of each facet. */
const ids: ArchiveColumns['values'] = {
  kind: distinct(entries.map(kindOf)),
  pillar: [...pillarIds],
  speaker: content.speakers.map(({ id }) => id),
  topic: content.topics.map(({ id }) => id),
  country: distinct(entries.flatMap(countriesOf)).sort(),
  report: distinct(entries.flatMap(editionOf)).sort().reverse(),
  lang: distinct(entries.map(languageOf)),
};
type Facet = keyof typeof ids;

/** How many entries have each id. */
const counts = new Map<string, number>();
for (const entry of entries)
  for (const facet of Object.keys(ids) as Facet[])
    for (const id of valuesOf[facet](entry))
      counts.set(`${facet} ${id}`, (counts.get(`${facet} ${id}`) ?? 0) + 1);

/**
 * The ids of each facet in the order in which lists show them: what most entries have first, which no
 * filter changes; editions the latest first, pillars in their own order. Sorting names by the rules of a
 * language would cost a browser more than a facet is worth.
 */
function orderedIds(lang: string, names: ReadonlyMap<string, string>): ArchiveColumns['values'] {
  const { compare } = new Intl.Collator(lang);
  const count = (facet: Facet, id: string) => counts.get(`${facet} ${id}`) ?? 0;
  const byCount = (facet: Facet) =>
    ids[facet].toSorted(
      (a, b) => count(facet, b) - count(facet, a) || compare(names.get(a) ?? a, names.get(b) ?? b),
    );
  return {
    ...ids,
    kind: byCount('kind'),
    speaker: byCount('speaker'),
    topic: byCount('topic'),
    country: byCount('country'),
    lang: byCount('lang'),
  };
}

const placesIn = (values: ArchiveColumns['values'], facet: Facet) => {
  const byId = new Map(values[facet].map((id, place) => [id, place]));
  return entries.map((entry) => {
    const found = valuesOf[facet](entry).map((id) => byId.get(id) ?? 0);
    return found.length === 1 ? (found[0] ?? 0) : found;
  });
};

const pack = ({ text, lang }: Said): string | [string, string] =>
  lang === baseLocale ? text : [text, lang];

/** What the timeline knows of every entry, with titles in the reader's language where they were translated. */
export function archiveColumns(lang: string): ArchiveColumns {
  const cards = entries.map((entry) => entryCard(entry, lang));
  const named = new Map(cards.flatMap(({ body }) => (body ? [[body.text, body]] : [])));
  const bodies = [...named.values()];
  const places = new Map([...named.keys()].map((text, at) => [text, at + 1]));
  const names = new Map([
    ...content.speakers.map((speaker) => [speaker.id, nameIn(speaker, lang)] as const),
    ...countryRefs(ids.country, lang).map(
      ({ name }, at) => [ids.country[at] ?? '', name.text] as const,
    ),
  ]);
  const values = orderedIds(lang, names);
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
    names: values.speaker.map((id) => names.get(id) ?? id),
    governments: values.country.map((id) => names.get(id) ?? id),
    facets: Object.fromEntries(
      (Object.keys(values) as Facet[]).map((facet) => [facet, placesIn(values, facet)]),
    ) as ArchiveColumns['facets'],
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
