import type { PartialDate } from './dates.ts';
import type { EntryType, Kind } from './entry.ts';
import { baseLocale } from './locale.ts';
import type { ListFacet } from './query.ts';
import type { Vocabulary } from './read-query.ts';
import type { Said } from './views.ts';

/** Raised whenever the form of the columns changes: a page kept open must not read another's. */
export const columnsVersion = 3;

/** The facets whose values stand in a list of their own, to which the columns point. */
const indexed = ['kind', 'pillar', 'speaker', 'topic', 'country', 'report', 'lang'] as const;
type IndexedFacet = (typeof indexed)[number];

/** A text as it is sent: by itself where it is English, with its language where it is not. */
type Packed = string | [text: string, lang: string];

/**
 * What the timeline knows of every entry, oldest first, field by field: like stands beside like, which
 * gzip makes a third smaller, and a number costs less than the name it points to.
 */
export interface ArchiveColumns {
  version: number;
  id: string[];
  /** s, r, m for statement, report and milestone, one letter an entry. */
  type: string;
  date: PartialDate[];
  /** In English, or with the language it is in. */
  title: Packed[];
  /** The body that made a milestone: its place in `bodies`, 0 for none. */
  body: number[];
  /** Their names, in English or with the language they are in. */
  bodies: Packed[];
  /** 1: its words are quoted; 2: its full text stands at an official address; 4: lists show a text of it. */
  flags: number[];
  /** The ids of each facet, the order of the page; columns hold places in them. */
  values: Record<IndexedFacet, string[]>;
  /** Names of speakers, beside `values.speaker`. */
  names: string[];
  /** Names of governments, beside `values.country`. */
  governments: string[];
  /** Per facet the places of an entry's values: a number for one, a list for none or several. */
  facets: Record<IndexedFacet, (number | number[])[]>;
}

/** The values of a facet, entry after entry: those of entry `i` from `starts[i]` to `starts[i + 1]`. */
export interface FacetColumn {
  readonly ids: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  readonly values: Uint16Array;
}

/** The columns made ready to be counted. */
export interface ArchiveTable {
  readonly size: number;
  readonly columns: ArchiveColumns;
  readonly facets: Readonly<Record<IndexedFacet, FacetColumn>>;
  readonly rows: ReadonlyMap<string, number>;
  /** The first and the last day that a date may stand for, as the number YYYYMMDD. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly flags: Uint8Array;
  readonly vocabulary: Vocabulary;
}

const types: Record<string, EntryType> = { s: 'statement', r: 'report', m: 'milestone' };

/** The number that two digits of a date make: cutting tens of thousands of dates into texts takes long. */
const two = (date: PartialDate, at: number): number =>
  (date.charCodeAt(at) - zero) * 10 + date.charCodeAt(at + 1) - zero;
const zero = '0'.charCodeAt(0);

/** The first day that a date may stand for, as a number: `2012-06` is 20120600. */
export const firstDay = (date: PartialDate): number =>
  (two(date, 0) * 100 + two(date, 2)) * 10_000 +
  (date.length > 4 ? two(date, 5) * 100 : 0) +
  (date.length > 7 ? two(date, 8) : 0);

/** The last day that a date may stand for, as a number: `2012-06` is 20120699. */
export const lastDay = (date: PartialDate): number =>
  firstDay(date) + (date.length > 7 ? 0 : date.length > 4 ? 99 : 99_99);

/** A number for each date. `Int32Array.from` goes through an iterator, ten times as long. */
function daysOf(dates: readonly PartialDate[], day: (date: PartialDate) => number): Int32Array {
  const days = new Int32Array(dates.length);
  for (let row = 0; row < dates.length; row++) days[row] = day(dates[row] ?? '');
  return days;
}

/** Makes columns ready. Throws for those of another version or cut short. */
export function openTable(columns: ArchiveColumns): ArchiveTable {
  if (columns?.version !== columnsVersion)
    throw new Error(`This is not a list of entries of version ${columnsVersion}.`);
  const size = columns.id.length;
  const all = [columns.date, columns.title, columns.body, columns.flags, columns.type];
  if ([...all, ...Object.values(columns.facets)].some((column) => column.length !== size))
    throw new Error('The list of entries lacks a part of a column.');
  const facets = Object.fromEntries(
    indexed.map((facet) => [facet, openFacet(columns.values[facet], columns.facets[facet])]),
  ) as Record<IndexedFacet, FacetColumn>;
  let rows: Map<string, number> | undefined;
  const known = (facet: ListFacet) =>
    facet === 'entry'
      ? { has: (id: string) => table.rows.has(id), ids: () => columns.id }
      : {
          has: (id: string) => facets[facet].places.has(id),
          ids: () => facets[facet].ids,
        };
  const table: ArchiveTable = {
    size,
    columns,
    facets,
    // Made when it is first asked for: few questions name entries.
    get rows() {
      return (rows ??= placesOf(columns.id));
    },
    first: daysOf(columns.date, firstDay),
    last: daysOf(columns.date, lastDay),
    flags: Uint8Array.from(columns.flags),
    vocabulary: Object.fromEntries(
      ([...indexed, 'entry'] as const).map((facet) => [facet, known(facet)]),
    ) as unknown as Vocabulary,
  };
  return table;
}

/** Where each id stands in its list. */
function placesOf(ids: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [place, id] of ids.entries()) places.set(id, place);
  return places;
}

function openFacet(ids: string[], column: (number | number[])[]): FacetColumn {
  const starts = new Uint32Array(column.length + 1);
  let end = 0;
  for (let row = 0; row < column.length; row++) {
    const value = column[row];
    end += typeof value === 'number' ? 1 : (value?.length ?? 0);
    starts[row + 1] = end;
  }
  const values = new Uint16Array(end);
  let at = 0;
  for (const value of column)
    if (typeof value === 'number') values[at++] = value;
    else for (const place of value) values[at++] = place;
  return { ids, places: placesOf(ids), starts, values };
}

/** What a list needs of one entry, without its text. */
export interface TableRow {
  type: EntryType;
  id: string;
  date: PartialDate;
  kind: Kind;
  title: Said;
  speakers: { id: string; name: string }[];
  body: Said | null;
  /** The ids of its topics. */
  topics: string[];
}

const open = (packed: Packed): Said =>
  typeof packed === 'string'
    ? { text: packed, lang: baseLocale }
    : { text: packed[0], lang: packed[1] };

/** One entry of the table. */
export function rowOf(table: ArchiveTable, row: number): TableRow {
  const { columns } = table;
  const body = columns.bodies[(columns.body[row] ?? 0) - 1];
  return {
    type: types[columns.type[row] ?? ''] ?? 'statement',
    id: columns.id[row] ?? '',
    date: columns.date[row] ?? '',
    kind: valuesOf(table, 'kind', row)[0] as Kind,
    title: open(columns.title[row] ?? ''),
    speakers: valuesOf(table, 'speaker', row).map((id) => ({ id, name: speakerName(table, id) })),
    body: body === undefined ? null : open(body),
    topics: valuesOf(table, 'topic', row),
  };
}

/** The ids of a facet that an entry has. */
function valuesOf(table: ArchiveTable, facet: IndexedFacet, row: number): string[] {
  const { starts, values, ids } = table.facets[facet];
  return Array.from(values.subarray(starts[row], starts[row + 1]), (place) => ids[place] ?? '');
}

/** The name of a speaker; the id where there is none of that id. */
export const speakerName = ({ facets, columns }: ArchiveTable, id: string): string =>
  columns.names[facets.speaker.places.get(id) ?? -1] ?? id;

/** The name of a government by its code; the code where there is none of that code. */
export const governmentName = ({ facets, columns }: ArchiveTable, code: string): string =>
  columns.governments[facets.country.places.get(code) ?? -1] ?? code;
