import type { CellView, Standing } from '#core/country-views.ts';

/** Where a government stands now and since when, from its cells, the oldest first. Throws where there are none. */
export function standingOf(cells: readonly CellView[]): Standing {
  const latest = cells.at(-1);
  if (!latest) throw new Error('There is no edition to stand in.');
  let first = cells.length - 1;
  while (first > 0 && cells[first - 1]?.mark === latest.mark) first--;
  const before = cells[first - 1]?.mark ?? null;
  const placed = cells.findLast(
    ({ mark }) => mark !== 'absent' && mark !== 'unknown' && mark !== 'none',
  );
  return {
    year: latest.year,
    mark: latest.mark,
    since: cells[first]?.year ?? latest.year,
    known: before !== 'unknown',
    before,
    last:
      placed && placed !== latest && latest.mark !== placed.mark
        ? { year: placed.year, mark: placed.mark }
        : null,
  };
}
