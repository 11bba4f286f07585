import { scaleBand, scaleLinear } from 'd3-scale';
import type { ChartColumn, ColumnChart, ColumnPart, LawId, TierId } from '#core/report-views.ts';

/** The figures of a year from the foot up, null where one is not verified. */
export interface YearParts {
  year: number;
  parts: { id: TierId | LawId; value: number | null }[];
  /** What they make together, where that is known apart from them. */
  total?: number | null;
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Room above the highest column, so that the line over it is not cut. */
const headroom = 3;

/**
 * Lays figures out as columns. Stacked ones stand on each other, and what is missing of a known total has its place
 * among them; others stand before each other. A year without any figure is one part of the chart's whole height.
 */
export function columnChart(series: YearParts[], how: 'stacked' | 'before'): ColumnChart {
  const across = scaleBand<number>()
    .domain(series.map(({ year }) => year))
    .range([0, 100])
    .paddingInner(0.16);
  const tops = series.map(({ parts, total }) => {
    const known = parts.map(({ value }) => value ?? 0);
    return how === 'stacked' ? Math.max(total ?? 0, sum(known)) : Math.max(0, ...known);
  });
  const most = Math.max(1, ...tops);
  const up = scaleLinear([0, most], [100, headroom]);
  const place = (from: number, to: number) => ({
    y: round(up(to)),
    height: round(up(from) - up(to)),
  });
  const column = (of: YearParts): ChartColumn => ({
    year: of.year,
    x: round(across(of.year) ?? 0),
    parts: of.parts.every(({ value }) => value === null)
      ? [{ id: null, value: 0, ...place(0, most) }]
      : how === 'stacked'
        ? stack(of, place)
        : of.parts.flatMap(({ id, value }) =>
            value === null ? [] : [{ id, value, ...place(0, value) }],
          ),
  });
  return {
    columns: series.map(column),
    width: round(across.bandwidth()),
    ticks: up.ticks(4).map((value) => ({ value, y: round(up(value)) })),
  };
}

const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);

function stack(
  { parts, total }: YearParts,
  place: (from: number, to: number) => { y: number; height: number },
): ColumnPart[] {
  const known = sum(parts.map(({ value }) => value ?? 0));
  /** The first figure that is missing holds the place of all that are. */
  const gap = parts.findIndex(({ value }) => value === null);
  const missing = Math.max(0, (total ?? known) - known);
  let foot = 0;
  return parts.flatMap(({ id, value }, at): ColumnPart[] => {
    const shown = value ?? (at === gap ? missing : 0);
    if (shown === 0) return [];
    const from = foot;
    foot += shown;
    return [{ id: value === null ? null : id, value: shown, ...place(from, foot) }];
  });
}
