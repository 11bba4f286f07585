import { fieldHelp } from '#core/schema/check.ts';
import { placements, tierRow, tierStatuses, type TierCell } from '#core/schema/tiers.ts';
import { content } from '../content.ts';

const { cells, moves, childSoldiers, countries, sources } = content.tiers;
const fields = Object.keys(tierRow.entries) as (keyof TierCell & string)[];

/** The terms of what stands in src/content (LICENSE), and what a reader of the file must know. */
const licence =
  'CC0 1.0 Universal (https://creativecommons.org/publicdomain/zero/1.0/). A tier judges what a government does; it does not measure how much trafficking there is.';

/** A field as RFC 4180 writes it. */
const written = (value: unknown): string => {
  const text = Array.isArray(value) ? value.join('+') : said(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
const said = (value: unknown) =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value ?? '');

const table = (rows: readonly TierCell[]): string =>
  `${[fields.join(','), ...rows.map((row) => fields.map((name) => written(row[name])).join(','))].join('\r\n')}\r\n`;

/** Every cell as a table of the columns of tiers.csv. */
export const tiersCsv = (): string => table(cells);

/** The cells of one government as such a table; null where there is none of that id. */
export function countryCsv(id: string): string | null {
  const country = countries.find((known) => known.id === id);
  return country ? table(cells.filter(({ iso3 }) => iso3 === country.code)) : null;
}

/** The whole record with a dictionary of its fields, and its licence. */
export const tiersJson = () => ({
  licence,
  dictionary: { fields: fieldHelp(tierRow), tiers: placements, statuses: tierStatuses },
  countries,
  cells,
  moves,
  childSoldiers,
  sources,
});
