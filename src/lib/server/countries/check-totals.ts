import type { Report } from '#core/entry.ts';
import type { Problem } from '#core/problem.ts';
import { tierIds, type TierId } from '#core/report-views.ts';
import type { Placement, TierCell } from '#core/schema/tiers.ts';
import type { Read } from '../read-record.ts';

/** The field of a report entry that counts a placement. */
const fieldOf: Partial<Record<Placement, TierId>> = {
  1: 'tier1',
  2: 'tier2',
  '2WL': 'tier2WatchList',
  3: 'tier3',
  SC: 'special',
};

/** How many governments the cells of one edition place, and how many they leave blank. */
interface Counted {
  tiers: Record<TierId, number>;
  blank: number;
}

/** Counts the cells of each edition, by its year. */
function countEditions(cells: readonly TierCell[]): Map<number, Counted> {
  const editions = new Map<number, Counted>();
  for (const { year, tier } of cells) {
    const counted = editions.get(year) ?? {
      tiers: { tier1: 0, tier2: 0, tier2WatchList: 0, tier3: 0, special: 0 },
      blank: 0,
    };
    editions.set(year, counted);
    const field = tier && fieldOf[tier];
    if (field) counted.tiers[field]++;
    else if (tier === null) counted.blank++;
  }
  return editions;
}

/**
 * Reports each total of a report entry that the cells of its edition cannot give: a total lies
 * between what is counted and that with every blank cell added. Its coverage counts the governments
 * on a tier, with or without the special cases, as editions differ in this.
 */
export function checkTotals(
  reports: { entry: Report; read: Read<unknown> }[],
  cells: readonly TierCell[],
  problems: Problem[],
): void {
  const editions = countEditions(cells);
  for (const { entry, read } of reports) {
    const counted = editions.get(entry.year);
    if (!counted) continue;
    const { tiers, blank } = counted;
    const could = (stated: number, sum: number) => sum <= stated && stated <= sum + blank;
    const report = (path: string[], stated: number, sum: number) =>
      problems.push({
        file: read.file,
        ...read.located.locate(path),
        message: `\`${path.at(-1)}\` is ${stated}, and tiers.csv has ${sum} for ${entry.year}${blank ? ` and ${blank} blank` : ''}`,
        remedy:
          'Correct the total or the cells: each total is counted from the cells of its edition.',
      });
    for (const id of tierIds) {
      const stated = entry.tiers?.[id] ?? null;
      if (stated !== null && !could(stated, tiers[id])) report(['tiers', id], stated, tiers[id]);
    }
    const all = tierIds.reduce((sum, id) => sum + tiers[id], 0);
    const stated = entry.countriesAndTerritories;
    if (stated !== null && !could(stated, all) && !could(stated, all - tiers.special))
      report(['countriesAndTerritories'], stated, all);
  }
}
