import { scalePoint, scaleUtc } from 'd3-scale';
import { toUtc, type PartialDate } from '#core/dates.ts';
import type { ReleasePlotView } from '#core/report-views.ts';

/** A leap year stands for every year, so that 29 February has its place. */
const inOneYear = (date: PartialDate) => toUtc(`2000-${date.slice(5)}`);
const round = (value: number) => Math.round(value * 100) / 100;

/** The day from which lateness is counted, whatever the year. */
const due = toUtc('2000-06-30');
const day = 86_400_000;

/** Lays days of release out from January to December, a row for each year. Throws where there are none. */
export function releasePlot(
  releases: { id: string; year: number; released: PartialDate }[],
): ReleasePlotView {
  const across = scaleUtc([toUtc('2000-01-01'), toUtc('2001-01-01')], [0, 100]);
  const down = scalePoint<number>()
    .domain(releases.map(({ year }) => year))
    .range([0, 100])
    .padding(0.5);
  const points = releases.map(({ id, year, released }) => ({
    id,
    year,
    released,
    x: round(across(inOneYear(released))),
    y: round(down(year) ?? 0),
    daysLate: (inOneYear(released).getTime() - due.getTime()) / day,
  }));
  const [latest] = points.toSorted((a, b) => b.daysLate - a.daysLate);
  if (!latest) throw new Error('There is no release to draw.');
  return {
    points,
    due: round(across(due)),
    months: across
      .ticks(4)
      .map((date) => ({ month: date.getUTCMonth() + 1, x: round(across(date)) }))
      .filter(({ x }) => x < 100),
    late: { count: points.filter(({ daysLate }) => daysLate > 0).length, latest },
  };
}
