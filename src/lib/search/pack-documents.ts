import { baseLocale } from '#core/locale.ts';
import type { Said } from '#core/views.ts';
import type { SearchDocument } from './index-data.ts';

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

const single = ['title', 'body', 'event', 'place', 'quote', 'summary'] as const;
const several = ['originals'] as const;
const plain = [
  ...(['id', 'type', 'kind', 'date', 'lang', 'offices', 'words'] as const),
  ...(['speakers', 'topics', 'pillars'] as const),
];

/** Turns documents into columns. */
export const packDocuments = (documents: SearchDocument[]): PackedDocuments =>
  Object.fromEntries(
    [...plain, ...single, ...several].map((field) => [
      field,
      documents.map((document) => packValue(document[field])),
    ]),
  );

/** Gives back what `packDocuments` packed. Throws where a column is missing or short. */
export function openDocuments(columns: PackedDocuments): SearchDocument[] {
  const count = columns.id?.length ?? -1;
  for (const field of [...plain, ...single, ...several])
    if (columns[field]?.length !== count) throw new Error(`The index lacks a part of "${field}".`);
  const at = (field: string, row: number) => columns[field]?.[row];
  return Array.from({ length: count }, (_, row) => ({
    ...Object.fromEntries(plain.map((field) => [field, at(field, row)])),
    ...Object.fromEntries(single.map((field) => [field, openSaid(at(field, row) as PackedSaid)])),
    ...Object.fromEntries(
      several.map((field) => [field, (at(field, row) as PackedSaid[]).map(openSaid)]),
    ),
  })) as unknown as SearchDocument[];
}
