import { baseLocale } from '#core/locale.ts';
import type { Said } from '#core/views.ts';
import type { SearchDocument, SearchSource } from './source.ts';

/** A text as it is sent: by itself where it is English, with its language where it is not. */
type PackedSaid = string | [text: string, lang: string] | null;

/** The documents field by field: like stands beside like, which gzip makes a third smaller, and no name of a field is sent twice. */
export type PackedDocuments = Record<string, unknown[]>;

const isSaid = (value: unknown): value is Said =>
  typeof value === 'object' && value !== null && 'text' in value;

const packSaid = ({ text, lang }: Said): PackedSaid => (lang === baseLocale ? text : [text, lang]);

const openSaid = (packed: PackedSaid): Said | null =>
  packed === null
    ? null
    : typeof packed === 'string'
      ? { text: packed, lang: baseLocale }
      : { text: packed[0], lang: packed[1] };

const packValue = (value: unknown): unknown =>
  isSaid(value)
    ? packSaid(value)
    : Array.isArray(value) && value.some(isSaid)
      ? value.map((one) => packSaid(one as Said))
      : value;

/** How each field is sent, in this order: as it is, as a text, as several. A field that is forgotten here does not compile. */
const columnsOf: Record<
  Exclude<keyof SearchDocument, 'originals'>,
  'plain' | 'said' | 'several'
> = {
  id: 'plain',
  type: 'plain',
  kind: 'plain',
  date: 'plain',
  lang: 'plain',
  words: 'plain',
  speakers: 'plain',
  topics: 'plain',
  pillars: 'plain',
  title: 'said',
  body: 'said',
  event: 'said',
  place: 'said',
  quote: 'said',
  summary: 'said',
  offices: 'several',
};
type Field = keyof typeof columnsOf;
const fields = Object.keys(columnsOf) as Field[];

/** Most ids begin with the date, which has a column of its own. */
const shortId = ({ id, date }: SearchDocument) =>
  date && id.startsWith(`${date}-`) ? id.slice(date.length) : id;

const openId = (id: string, date: string | null) => (id.startsWith('-') ? `${date}${id}` : id);

/** Ids of speakers and topics stand as their places in the lists of names. */
type Named = Pick<SearchSource['names'], 'speaker' | 'topic'>;
const numbered = { speakers: 'speaker', topics: 'topic' } as const;

/** Turns documents into columns, without the originals. An id that is not among the names stays as it is. */
export function packDocuments(documents: SearchDocument[], names: Named): PackedDocuments {
  const columns: PackedDocuments = Object.fromEntries(
    fields.map((field) => [field, documents.map((document) => packValue(document[field]))]),
  );
  columns.id = documents.map(shortId);
  for (const field of ['speakers', 'topics'] as const) {
    const places = new Map(Object.keys(names[numbered[field]]).map((id, place) => [id, place]));
    columns[field] = documents.map((document) => document[field].map((id) => places.get(id) ?? id));
  }
  return columns;
}

/** Gives back what `packDocuments` packed, the originals left empty. Throws where a column is missing or short. */
export function openDocuments(columns: PackedDocuments, names: Named): SearchDocument[] {
  const count = columns.id?.length ?? -1;
  for (const field of fields)
    if (columns[field]?.length !== count) throw new Error(`The index lacks a part of "${field}".`);
  const at = (field: Field, row: number) => columns[field]?.[row];
  const ids = { speakers: Object.keys(names.speaker), topics: Object.keys(names.topic) };
  const idsAt = (field: 'speakers' | 'topics', row: number) =>
    (at(field, row) as (number | string)[]).map((one) =>
      typeof one === 'number' ? ids[field][one] : one,
    );
  const open = (field: Field, row: number): unknown => {
    const packed = at(field, row);
    if (columnsOf[field] === 'plain') return packed;
    return columnsOf[field] === 'said'
      ? openSaid(packed as PackedSaid)
      : (packed as PackedSaid[]).map(openSaid);
  };
  return Array.from({ length: count }, (_, row) => ({
    ...Object.fromEntries(fields.map((field) => [field, open(field, row)])),
    originals: [],
    id: openId(at('id', row) as string, at('date', row) as string | null),
    speakers: idsAt('speakers', row),
    topics: idsAt('topics', row),
  })) as unknown as SearchDocument[];
}
