import { closest } from '#core/closest.ts';
import { independentSources } from '#core/countries.ts';
import type { Country, TierSource } from '#core/schema/countries.ts';
import type { TableRow } from './read-table.ts';

/** Adds a problem at a place of a file. */
export type ReportAt = (
  file: string,
  line: number,
  column: number,
  message: string,
  remedy: string,
) => void;

/** A row that names a government. */
interface Named {
  iso3: string;
  year: number;
  name?: string;
}

/** What the tables refer to, with the faults of a reference that leads nowhere. */
export interface Known {
  /** By code. */
  countries: Map<string, Country>;
  independent(ids: readonly string[]): number;
  country<T extends Named>(file: string, row: TableRow<T>, report: ReportAt): void;
  edition<T extends Named>(file: string, row: TableRow<T>, report: ReportAt): void;
  sourcesOf<T>(
    file: string,
    row: TableRow<T>,
    field: keyof T & string,
    ids: readonly string[],
    report: ReportAt,
  ): void;
}

/** What the tables may refer to: these governments, sources and editions. */
export function knownIn(
  list: readonly Country[],
  sources: readonly TierSource[],
  editions: ReadonlySet<number>,
): Known {
  const countries = new Map(list.map((country) => [country.code, country]));
  const ids = new Set(sources.map(({ id }) => id));
  return {
    countries,
    independent: independentSources(sources),
    country(file, { value, line, column }, report) {
      const found = countries.get(value.iso3);
      if (!found)
        report(
          ...([file, line, column('iso3'), `\`${value.iso3}\` is not a government`] as const),
          remedyFor(value.iso3, [...countries.keys()], 'countries.yaml'),
        );
      else if (value.name !== undefined && value.name !== found.name)
        report(
          ...([file, line, column('name')] as const),
          `"${value.name}" is not the name of ${value.iso3}`,
          `It is "${found.name}" in countries.yaml: correct the name or the code.`,
        );
    },
    edition(file, { value, line, column }, report) {
      if (!editions.has(value.year))
        report(
          ...([file, line, column('year'), `there is no report of ${value.year}`] as const),
          'Add the report first, or correct the year.',
        );
    },
    sourcesOf(file, { line, column }, field, given, report) {
      for (const id of given)
        if (id && !ids.has(id))
          report(
            ...([file, line, column(field), `\`${id}\` is not a source`] as const),
            remedyFor(id, [...ids], 'tier-sources.yaml'),
          );
    },
  };
}

/** The remedy for a name that is not known: the nearest that is, or where to add it. */
const remedyFor = (id: string, ids: string[], list: string): string => {
  const near = closest(id, ids);
  return near
    ? `Did you mean \`${near}\`? Otherwise add it to ${list} first.`
    : `Add it to ${list} first.`;
};
