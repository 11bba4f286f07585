import { yearMonthOf, yearOf, type PartialDate } from '#core/dates.ts';
import { decadeOf } from '#core/periods.ts';

/** The pages that are one of a kind, below the language. */
export const singlePages: string[] = [
  '/',
  ...[
    'about',
    'compare',
    'countries',
    'countries/compare',
    'countries/sources',
    'countries/tiers',
    'embed',
    'faq',
    'get-help',
    'glossary',
    'home-page-2012',
    'on-this-day',
    'pillars',
    'reports',
    'search',
  ].map((name) => `/${name}/`),
  ...['speakers', 'stay-connected', 'topics', 'translate'].map((name) => `/${name}/`),
];

/**
 * What a text may link to in the archive, as paths below the language: the pages of its folders by their ids, and
 * those of its dates. Further pages of a list are none: they move as it grows.
 */
export function sitePaths(
  folders: Record<string, readonly string[]>,
  dates: readonly PartialDate[],
): Set<string> {
  const years = dates.map(yearOf);
  const months = dates.flatMap((date) => yearMonthOf(date) ?? []);
  return new Set([
    ...singlePages,
    ...['/timeline/', '/changes/', '/feeds/atom.xml', '/feeds/feed.json', '/feeds/calendar.ics'],
    ...years.map((year) => `/timeline/${year}/`),
    ...years.map((year) => `/timeline/${decadeOf(year)}s/`),
    ...months.map((month) => `/timeline/${month.replace('-', '/')}/`),
    ...Array.from({ length: 12 }, (_, i) => `/on-this-day/${String(i + 1).padStart(2, '0')}/`),
    ...Object.entries(folders).flatMap(([folder, ids]) => ids.map((id) => `/${folder}/${id}/`)),
  ]);
}
