import { couldPlace, watchListSince } from '#core/countries.ts';
import type { TierCell } from '#core/schema/tiers.ts';
import { readNote } from '#core/tier-values.ts';
import type { Known, ReportAt } from './known.ts';
import type { Table, TableRow } from './read-table.ts';

/** Reports every cell of tiers.csv that contradicts itself, its country or another cell. */
export function checkCells(table: Table<TierCell>, known: Known, report: ReportAt): void {
  const lines = new Map<string, number>();
  for (const row of table.rows) {
    const { iso3, year, tier, status } = row.value;
    const at = (field: keyof TierCell, message: string, remedy: string) =>
      report(table.file, row.line, row.column(field), message, remedy);
    known.country(table.file, row, report);
    known.edition(table.file, row, report);
    known.sourcesOf(table.file, row, 'source', [row.value.source ?? ''], report);
    known.sourcesOf(table.file, row, 'all_sources', row.value.all_sources, report);
    const twin = lines.get(`${iso3} ${year}`);
    if (twin)
      at(
        'iso3',
        `${iso3} ${year} stands twice, first on line ${twin}`,
        'Keep one of the two rows.',
      );
    lines.set(`${iso3} ${year}`, twin ?? row.line);
    checkTier(row, known, at);
    const blank = status === 'conflict' || status === 'incomplete' || status === 'missing';
    if (blank !== (tier === null))
      at(
        'status',
        `is ${status}, and the tier is ${tier ?? 'empty'}`,
        'Leave the tier empty where it is conflict, incomplete or missing, and nowhere else.',
      );
  }
}

type At = (field: keyof TierCell, message: string, remedy: string) => void;

function checkTier({ value }: TableRow<TierCell>, known: Known, at: At): void {
  const { tier, year, status, source, all_sources: all, note, iso3 } = value;
  const country = known.countries.get(iso3);
  const placed = tier !== null && tier !== 'NA';
  if (placed && country && !couldPlace(country, year))
    at(
      'tier',
      `places ${country.name} in ${year}, when no edition could`,
      `Write NA, or correct \`firstEdition\` or \`lastEdition\` of ${country.id} in countries.yaml.`,
    );
  if (tier === '2WL' && year < watchListSince)
    at(
      'tier',
      `is the Watch List of ${year}, which began in ${watchListSince}`,
      'Correct the tier or the year.',
    );
  if (placed && !source)
    at(
      'source',
      'is empty, and the cell has a tier',
      'Name the first source, or leave the tier empty.',
    );
  const independent = known.independent(all);
  if (placed && status === 'agreed' && independent < 2)
    at(
      'status',
      `is agreed, and ${independent} independent source has the cell`,
      'Name a second source in `all_sources`, or write single.',
    );
  if ((status === 'conflict' || status === 'majority') && readNote(note).values.length < 2)
    at(
      'note',
      `is ${status}, and does not name the values that differ`,
      'Write them first, with their sources: 2: kelley; 2WL: du-htc',
    );
  if (status === 'derived' && !note)
    at('note', 'is derived, and does not give the rule', 'Say from what it follows.');
}
