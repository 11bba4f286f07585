import { scalePoint, scaleUtc } from 'd3-scale';
import { toUtc, type PartialDate } from '#core/dates.ts';
import type { ReleasePlotView } from '#core/report-views.ts';

/** A leap year stands for every year, so that 29 February has its place. */
const inOneYear = (date: PartialDate) => toUtc(`2000-${date.slice(5)}`);
const round = (value: number) => Math.round(value * 100) / 100;

/** Lays days of release out from January to December, a row for each year. Throws where there are none. */
export function releasePlot(
  releases: { id: string; year: number; released: PartialDate }[],
): ReleasePlotView {
  const across = scaleUtc([toUtc('2000-01-01'), toUtc('2001-01-01')], [0, 100]);
  const down = scalePoint<number>()
    .domain(releases.map(({ year }) => year))
    .range([0, 100])
    .padding(0.5);
  const inYear = releases
    .map(({ released }) => released)
    .sort((a, b) => (a.slice(5) < b.slice(5) ? -1 : 1));
  const [earliest, latest] = [inYear[0], inYear.at(-1)];
  if (!earliest || !latest) throw new Error('There is no release to draw.');
  return {
    points: releases.map((release) => ({
      ...release,
      x: round(across(inOneYear(release.released))),
      y: round(down(release.year) ?? 0),
    })),
    months: across
      .ticks(4)
      .map((day) => ({ month: day.getUTCMonth() + 1, x: round(across(day)) }))
      .filter(({ x }) => x < 100),
    earliest,
    latest,
    usual: usualMonth(releases.map(({ released }) => Number(released.slice(5, 7)))),
  };
}

function usualMonth(months: number[]): ReleasePlotView['usual'] {
  const counts = months.map((month) => ({
    month,
    count: months.filter((other) => other === month).length,
  }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best));
}
