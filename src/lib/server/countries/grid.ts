import type { GridGroup, GridOrder, GridPage, GridRow, TierMark } from '#core/country-views.ts';
import { regionIds } from '#core/schema/countries.ts';
import type { I18n } from '#lib/i18n/i18n.ts';
import { inOrderOf, placed } from './country-page.ts';
import { placementKey } from '#core/placement-key.ts';

/** The editions of the record, the oldest first. */
export const editionYears: number[] = placed[0]?.cells.map(({ year }) => year) ?? [];

const markOrder: TierMark[] = [
  ...(['tier1', 'tier2', 'tier2WatchList', 'tier3'] as const),
  ...(['special', 'absent', 'unknown', 'none'] as const),
];

/** Everything the page of all governments shows in one order. */
export function gridPage(order: GridOrder, i18n: I18n): GridPage {
  const gaps = editionYears
    .map((year, at) => ({
      year,
      count: placed.filter((of) => of.cells[at]?.status === 'missing').length,
    }))
    .filter(({ count }) => count > placed.length / 4);
  return { order, years: editionYears, gaps, groups: gridGroups(order, i18n) };
}

/** All governments in one order, by name within each group. */
function gridGroups(order: GridOrder, i18n: I18n): GridGroup[] {
  const rows = inOrderOf(i18n).map(({ id, name, of }) => {
    const { country, cells, now, changes } = of;
    const also = [
      ...[country.name, ...country.otherNames, country.code],
      ...(country.region ? [i18n.t(`region.${country.region}`)] : []),
      i18n.t(placementKey(now)),
    ];
    const row: GridRow = {
      id,
      name,
      now,
      changes,
      also: also.filter((text) => text !== name.text).join(' · '),
      cells: cells.map(({ year, mark, status, sources }) => ({ year, mark, status, sources })),
    };
    return { row, region: country.region ?? ('none' as const) };
  });
  const group = (id: GridGroup['id'], some: typeof rows): GridGroup[] =>
    some.length ? [{ id, rows: some.map(({ row }) => row) }] : [];
  if (order === 'by-region')
    return [...regionIds, 'none' as const].flatMap((id) =>
      group(
        id,
        rows.filter(({ region }) => region === id),
      ),
    );
  if (order === 'by-tier')
    return markOrder.flatMap((id) =>
      group(
        id,
        rows.filter(({ row }) => row.now === id),
      ),
    );
  if (order === 'by-changes')
    return group(
      'all',
      [...rows].sort((a, b) => b.row.changes - a.row.changes),
    );
  return group('all', rows);
}
