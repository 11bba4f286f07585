import { generateDocuments, seeded } from '../generator.ts';
import type { BuiltArchive } from './archive.ts';

/** One made-up entry. */
export interface TimelineEntry {
  id: string;
  date: string;
  title: string;
  summary: string;
  /** The row of the archive's entry whose kind, speakers, pillars, topics, edition and year it has. */
  like: number;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** So many entries in the manner of the archive, oldest first and always the same: as many of each year, kind, speaker and topic in proportion, on days and with words of chance. */
export function generateEntries(
  size: number,
  { columns, documents }: BuiltArchive,
): TimelineEntry[] {
  const random = seeded(3);
  const pick = (length: number) => Math.floor(random() * length);
  const statements = documents.flatMap((_, row) => (columns.type[row] === 's' ? [row] : []));
  return generateDocuments(size, documents)
    .map(({ title, summary }) => {
      const like = statements[pick(statements.length)] ?? 0;
      const year = (columns.date[like] ?? '').slice(0, 4);
      const date = `${year}-${twoDigits(1 + pick(12))}-${twoDigits(1 + pick(28))}`;
      return { date, title, summary, like };
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map((entry, at) => ({ ...entry, id: `${entry.date}-entry-${at}` }));
}
