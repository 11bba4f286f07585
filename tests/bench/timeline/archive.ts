import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ArchiveColumns } from '#core/archive-table.ts';
import type { Said } from '#core/views.ts';
import type { SearchIndexData } from '#lib/search/index/format.ts';
import type { BenchDocument } from '../known-items.ts';

/** The built archive, of which the bench makes larger ones. */
export interface BuiltArchive {
  columns: ArchiveColumns;
  /** Its titles and summaries: the words of the made-up ones. */
  documents: BenchDocument[];
  /** Names, synonyms and field names of the search. */
  search: SearchIndexData;
}

const read = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;

/** Reads the archive that was built last. Throws where there is none. */
export function readBuiltArchive(build: string): BuiltArchive {
  const data = `${build}/data`;
  if (!existsSync(`${data}/entries.json`))
    throw new Error(`${data}/entries.json is missing: build the site first, with npm run build.`);
  const columns = read<ArchiveColumns>(`${data}/entries.json`);
  const texts: Record<string, Said> = Object.assign(
    {},
    ...readdirSync(`${data}/entries`).map((file) => read(`${data}/entries/${file}`)),
  );
  return {
    columns,
    search: read<SearchIndexData>(`${data}/search.json`),
    documents: columns.id.map((id, row) => ({
      title: String(columns.title[row]),
      speaker: '',
      date: columns.date[row] ?? '',
      summary: texts[id]?.text ?? '',
    })),
  };
}

/** The ids of a facet that an entry of the archive has. */
export function idsOf(
  { columns }: BuiltArchive,
  facet: keyof ArchiveColumns['facets'],
  row: number,
): string[] {
  const places = columns.facets[facet][row] ?? [];
  return [places].flat().map((place) => columns.values[facet][place] ?? '');
}
