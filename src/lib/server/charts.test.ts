import { describe, expect, it } from 'vitest';
import type { FigureBasis, FigureView, Gap } from '#core/report-views.ts';
import { highest, plot } from './charts.ts';

const is = (value: number, basis: FigureBasis = 'official'): FigureView => ({
  value,
  basis,
  gap: null,
  restated: [],
});
const missing = (gap: Gap = 'notVerified'): FigureView => ({
  value: null,
  basis: null,
  gap,
  restated: [],
});
const from = (year: number, ...figures: FigureView[]) =>
  figures.map((figure, i) => ({ year: year + i, figure }));

describe('plot', () => {
  it('sets years evenly from the start to the end and values up from zero', () => {
    const { points, half } = plot(from(2001, is(50), is(100), is(0), is(25)), 100);
    expect(points.map(({ x }) => x)).toEqual([12.5, 37.5, 62.5, 87.5]);
    expect(points.map(({ y }) => y)).toEqual([52.5, 5, 100, 76.25]);
    expect(half).toBe(12.5);
  });

  it('gives a missing figure no height and no line across it', () => {
    const { points, lines } = plot(from(2001, is(1), missing(), is(1), is(2)));
    expect(points[1]?.y).toBeNull();
    expect(lines).toEqual([{ x1: 62.5, y1: 52.5, x2: 87.5, y2: 5 }]);
  });

  it('draws no line where the basis changes', () => {
    expect(plot(from(2001, is(1, 'dataset'), is(2, 'counted'))).lines).toEqual([]);
    expect(plot(from(2001, is(1, 'dataset'), is(2, 'dataset'))).lines).toHaveLength(1);
  });

  it('draws no line across a year that has no report', () => {
    const series = [...from(2001, is(1)), ...from(2003, is(2))];
    expect(plot(series).lines).toEqual([]);
  });

  it('shows a correction only where it differs', () => {
    const restated = [
      { edition: 2008, value: 10 },
      { edition: 2009, value: 5 },
    ];
    const { points } = plot([{ year: 2006, figure: { ...is(10), restated } }], 10);
    expect(points[0]?.corrections).toEqual([{ edition: 2009, value: 5, y: 52.5 }]);
  });

  it('gives three or four round ticks from zero on', () => {
    expect(plot(from(2001, is(18774))).ticks.map(({ value }) => value)).toEqual([
      0, 5000, 10000, 15000,
    ]);
    expect(plot(from(2001, is(105))).ticks[0]).toEqual({ value: 0, y: 100 });
  });

  it('names every fifth year and the ends that stand clear of those', () => {
    const years = (first: number, count: number) =>
      plot(from(first, ...Array.from({ length: count }, () => is(1)))).years;
    expect(years(2001, 25).map(({ year }) => year)).toEqual([2001, 2005, 2010, 2015, 2020, 2025]);
    expect(years(2001, 25).map(({ edge }) => edge)).toEqual([true, ...Array(5).fill(false)]);
    expect(years(2004, 7).map(({ year }) => year)).toEqual([2005, 2010]);
  });

  it('names least, most and latest, and counts what is missing for each reason', () => {
    const view = plot(from(2001, missing('notYet'), is(9), is(3), missing(), is(9), missing()));
    expect(view.trend).toEqual({
      least: { year: 2003, value: 3, years: 1 },
      most: { year: 2002, value: 9, years: 2 },
      latest: { year: 2005, value: 9, years: 1 },
    });
    expect(view.notVerified).toBe(2);
    expect(view.since).toBe(2002);
  });

  it('says nothing of a trend where no year is verified', () => {
    const view = plot(from(2001, missing(), missing()));
    expect(view.trend).toBeNull();
    expect(view.since).toBeNull();
    expect(view.points.every(({ y }) => y === null)).toBe(true);
  });
});

describe('highest', () => {
  it('looks at every series and at corrections', () => {
    const corrected = { ...is(4), restated: [{ edition: 2008, value: 12 }] };
    expect(highest(from(2001, is(9), missing()), from(2001, corrected))).toBe(12);
    expect(highest([])).toBe(0);
  });
});
