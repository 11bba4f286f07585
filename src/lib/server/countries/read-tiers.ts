import type { TierRecord } from '#core/countries.ts';
import type { Report } from '#core/entry.ts';
import type { Problem } from '#core/problem.ts';
import { countriesSchema, tierSourcesSchema } from '#core/schema/countries.ts';
import { childSoldiersRow, moveRow, tierRow } from '#core/schema/tiers.ts';
import type { ContentFile } from '../content-files.ts';
import { readYamlRecord, type Read } from '../read-record.ts';
import { checkCells } from './check-cells.ts';
import { checkCountries } from './check-countries.ts';
import { checkRows } from './check-rows.ts';
import { checkTotals } from './check-totals.ts';
import { knownIn, type ReportAt } from './known.ts';
import { readTable } from './read-table.ts';
import { tierFiles } from './tier-files.ts';

/**
 * Reads the record of the tiers and holds it against itself and against the report entries. Gives
 * null where a file is missing or a list has faults of its own, and adds every fault to `problems`.
 */
export function readTiers(
  files: ReadonlyMap<string, ContentFile>,
  reports: { entry: Report; read: Read<unknown> }[],
  years: readonly string[],
  problems: Problem[],
): TierRecord | null {
  const [list, sourceList, tiers, moves, soldiers] = tierFiles.map((name) => files.get(name));
  if (!list || !sourceList || !tiers || !moves || !soldiers) return null;
  const countries = readYamlRecord(list, countriesSchema, problems);
  const sources = readYamlRecord(sourceList, tierSourcesSchema, problems);
  const cells = readTable(tiers, tierRow, problems);
  const movements = readTable(moves, moveRow, problems);
  const listings = readTable(soldiers, childSoldiersRow, problems);
  if (!countries || !sources) return null;

  const report: ReportAt = (file, line, column, message, remedy) =>
    problems.push({ file, line, column, message, remedy });
  const known = knownIn(countries.value, sources.value, new Set(years.map(Number)));
  checkCountries(countries, sources, report);
  checkCells(cells, known, report);
  checkRows(movements, ['iso3', 'year', 'fact', 'tier', 'source'], known, report);
  checkRows(listings, ['iso3', 'year'], known, report);
  const values = cells.rows.map(({ value }) => value);
  checkTotals(reports, values, problems);
  return {
    countries: countries.value,
    sources: sources.value,
    cells: values,
    moves: movements.rows.map(({ value }) => value),
    childSoldiers: listings.rows.map(({ value }) => value),
  };
}
