import { describe, expect, it } from 'vitest';
import { firstDay } from './archive-table.ts';
import { histogramView } from './histogram-view.ts';
import { barsOf, emptyStretches, niceTop, stepsOf, type Step } from './histogram.ts';
import {
  decadeOf,
  endPlaceOf,
  lastMonthNumber,
  monthNumber,
  monthOf,
  placeOf,
  type Period,
} from './periods.ts';

const count = (dates: string[], period: Period, step: Step) =>
  barsOf(Int32Array.from(dates, firstDay), Int32Array.from(dates.keys()), period, step);

describe('barsOf', () => {
  it('counts by year and keeps years without entries', () => {
    const dates = ['2000-01-01', '2002-06', '2002', '1999', '2003-01'];
    expect(count(dates, { from: '2000', to: '2002' }, 'year')).toEqual({
      bars: [
        { period: '2000', count: 1 },
        { period: '2001', count: 0 },
        { period: '2002', count: 2 },
      ],
      unplaced: 0,
    });
  });

  it('counts what is known less closely than a bar apart, where it belongs to the period', () => {
    const months = count(
      ['2012', '2012-06', '2012-06-19', '2013', '2011-12-31'],
      { from: '2012-01', to: '2012-12' },
      'month',
    );
    expect(months.unplaced).toBe(1);
    expect(months.bars[5]).toEqual({ period: '2012-06', count: 2 });
    expect(months.bars.reduce((sum, bar) => sum + bar.count, 0)).toBe(2);
    const days = count(
      ['2012-06', '2012-06-19', '2012-07-01', '2011-06-19'],
      { from: '2012-06', to: '2012-06' },
      'day',
    );
    expect(days.bars).toHaveLength(30);
    expect([days.bars[18]?.count, days.unplaced]).toEqual([1, 1]);
    expect(days.bars.reduce((sum, bar) => sum + bar.count, 0)).toBe(1);
  });
});

describe('histogramView', () => {
  const period = { from: '2011', to: '2012' };
  const { bars } = count(['2011-01-01', '2012-06-19', '2012-06-20'], period, 'month');
  const term = { id: 'a', name: 'A', title: 'Director', sure: { from: true, to: true } };
  const view = histogramView(period, 'month', bars, {
    terms: [
      { ...term, from: '2009', to: '2011' },
      { ...term, id: 'b', from: '2013', to: '2014' },
    ],
    releases: [{ id: '2012', date: '2012-01-01' }],
    gaps: [{ from: '2011-07', to: '2011-12' }],
  });

  it('spreads the bars over the period, as high as their count', () => {
    expect(view.bars[0]).toEqual({ period: '2011-01', count: 1, x: 0, width: 4.17, height: 50 });
    expect(view.bars[17]).toMatchObject({ period: '2012-06', height: 100 });
    expect(view.labels.map((label) => [label.period, label.x])).toEqual([
      ['2011', 0],
      ['2012', 50],
    ]);
  });

  it('cuts what reaches beyond the period and leaves out what is outside', () => {
    expect(view.terms).toEqual([expect.objectContaining({ id: 'a', x: 0, width: 50 })]);
    expect(view.releases[0]?.x).toBe(50);
    expect(view.gaps[0]).toMatchObject({ x: 25, width: 25 });
  });
});

describe('stepsOf', () => {
  it('reaches from the first to the last', () => {
    expect(stepsOf({ from: '2011', to: '2012' }, 'month')).toHaveLength(24);
    expect(stepsOf({ from: '2012-11', to: '2013-02' }, 'month').at(-1)).toBe('2013-02');
    expect(stepsOf({ from: '2012-02', to: '2012-02' }, 'day').at(-1)).toBe('2012-02-29');
  });
});

it('finds a round top', () => {
  expect([0, 1, 2, 3, 7, 26, 110].map(niceTop)).toEqual([1, 1, 2, 3, 8, 30, 200]);
});

it('finds stretches without entries', () => {
  const bars = [0, 0, 1, 0, 1, 0, 0, 0].map((count, i) => ({ period: String(2000 + i), count }));
  expect(emptyStretches(bars, 2)).toEqual([
    { from: '2000', to: '2001' },
    { from: '2005', to: '2007' },
  ]);
});

describe('places on the line of months', () => {
  it('gives back a month', () => expect(monthOf(monthNumber('2012-06'))).toBe('2012-06'));
  it('takes a year to its December', () => {
    expect(monthOf(lastMonthNumber('2012'))).toBe('2012-12');
    expect(endPlaceOf('2012')).toBe(placeOf('2013'));
  });
  it('places a day within its month', () => {
    expect(placeOf('2012-06-16') - placeOf('2012-06')).toBe(0.5);
    expect(endPlaceOf('2012-06-30')).toBeCloseTo(placeOf('2012-07'), 9);
  });
  it('knows the decade', () => expect(decadeOf('2012')).toBe('2010'));
});
