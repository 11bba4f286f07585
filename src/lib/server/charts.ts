import { scaleLinear, scalePoint } from 'd3-scale';
import type { FigureView, PlotPoint, PlotView } from '#core/report-views.ts';

/** A figure in each year, in the order of time. */
export type Series = { year: number; figure: FigureView }[];

const round = (value: number) => Math.round(value * 100) / 100;

/** The highest value of some series, as first printed or as corrected; charts that share it share a scale. */
export const highest = (...all: Series[]): number =>
  Math.max(
    0,
    ...all
      .flat()
      .flatMap(({ figure }) => [figure.value ?? 0, ...figure.restated.map(({ value }) => value)]),
  );

/** Room above the highest mark, so that it is not cut. */
const headroom = 5;

/** Lays a series out. The scale begins at zero and ends at `most`. */
export function plot(series: Series, most = highest(series)): PlotView {
  const across = scalePoint<number>()
    .domain(series.map(({ year }) => year))
    .range([0, 100])
    .padding(0.5);
  const up = scaleLinear([0, most || 1], [100, headroom]);
  const points = series.map(({ year, figure }): PlotPoint => ({
    year,
    figure,
    x: round(across(year) ?? 0),
    y: figure.value === null ? null : round(up(figure.value)),
    corrections: figure.restated
      .filter(({ value }) => value !== figure.value)
      .map((restated) => ({ ...restated, y: round(up(restated.value)) })),
  }));
  return {
    points,
    half: round(across.step() / 2),
    lines: linesBetween(points),
    ticks: up.ticks(3).map((value) => ({ value, y: round(up(value)) })),
    years: yearTicks(points),
    trend: trendOf(series),
    notVerified: series.filter(({ figure }) => figure.gap === 'notVerified').length,
    since: sinceOf(series),
  };
}

/** A gap breaks the line, and so does a change of basis: such figures cannot be compared. */
function linesBetween(points: PlotPoint[]): PlotView['lines'] {
  return points.slice(1).flatMap((to, i) => {
    const from = points[i];
    if (!from || from.y === null || to.y === null) return [];
    if (from.figure.basis !== to.figure.basis || to.year !== from.year + 1) return [];
    return [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }];
  });
}

/** Every fifth year, and the first and the last where they do not touch one of those. */
function yearTicks(points: PlotPoint[]): PlotView['years'] {
  const round = (year: number) => year % 5 === 0;
  return points
    .filter(({ year }, i) => {
      if (round(year)) return true;
      const near = points.some((other) => round(other.year) && Math.abs(other.year - year) < 3);
      return (i === 0 || i === points.length - 1) && !near;
    })
    .map(({ year, x }) => ({ year, x, edge: !round(year) }));
}

function trendOf(series: Series): PlotView['trend'] {
  const known = series.flatMap(({ year, figure }) =>
    figure.value === null ? [] : [{ year, value: figure.value }],
  );
  const latest = known.at(-1);
  if (!latest) return null;
  const standing = (value: number) => {
    const years = known.filter((other) => other.value === value);
    return { value, year: years[0]?.year ?? latest.year, years: years.length };
  };
  const values = known.map(({ value }) => value);
  return {
    least: standing(Math.min(...values)),
    most: standing(Math.max(...values)),
    latest: { ...latest, years: 1 },
  };
}

function sinceOf(series: Series): number | null {
  const first = series.find(({ figure }) => figure.gap !== 'notYet');
  return first && first !== series[0] ? first.year : null;
}
