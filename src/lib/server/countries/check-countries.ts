import type { Country, TierSource } from '#core/schema/countries.ts';
import type { Read } from '../read-record.ts';
import type { ReportAt } from './known.ts';

/** Reports every id, code or source of the two lists that stands twice or leads nowhere. */
export function checkCountries(
  countries: Read<Country[]>,
  sources: Read<TierSource[]>,
  report: ReportAt,
): void {
  checkUnique(sources, 'id', report);
  checkUnique(countries, 'id', report);
  checkUnique(countries, 'code', report);
  checkUnique(countries, 'short', report);
  const ids = new Set(sources.value.map(({ id }) => id));
  countries.value.forEach(({ regionFrom, firstEdition, lastEdition }, index) => {
    const at = (path: (string | number)[]) => {
      const { line, column } = countries.located.locate([index, ...path]);
      return [countries.file, line, column] as const;
    };
    regionFrom.forEach((id, place) => {
      if (!ids.has(id))
        report(
          ...at(['regionFrom', place]),
          `\`${id}\` is not a source`,
          'Add it to tier-sources.yaml first.',
        );
    });
    if (firstEdition && lastEdition && firstEdition > lastEdition)
      report(...at(['lastEdition']), 'comes before `firstEdition`', 'Correct one of the two.');
  });
}

function checkUnique<T>(list: Read<T[]>, field: keyof T & string, report: ReportAt): void {
  const seen = new Set<unknown>();
  list.value.forEach((item, index) => {
    const value = item[field];
    const { line, column } = list.located.locate([index, field]);
    if (value !== undefined && seen.has(value))
      report(
        ...([list.file, line, column, `the ${field} \`${String(value)}\` stands twice`] as const),
        'Keep one of the two, or correct this one.',
      );
    seen.add(value);
  });
}
