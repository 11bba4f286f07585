import { describe, expect, it } from 'vitest';
import { releasePlot } from './charts-releases.ts';

const release = (released: string) => ({
  id: released.slice(0, 4),
  year: Number(released.slice(0, 4)),
  released,
});

describe('releasePlot', () => {
  it('sets days from January to December, whatever the year, and years from top to bottom', () => {
    const { points } = releasePlot([release('2001-01-01'), release('2004-07-01')]);
    expect(points.map(({ x }) => x)).toEqual([0, 49.73]);
    expect(points.map(({ y }) => y)).toEqual([25, 75]);
  });

  it('gives the same day the same place in leap years and others', () => {
    const { points } = releasePlot([release('2003-06-11'), release('2004-06-11')]);
    expect(points[0]?.x).toBe(points[1]?.x);
  });

  it('marks the quarters', () => {
    const { months } = releasePlot([release('2001-07-12')]);
    expect(months.map(({ month }) => month)).toEqual([1, 4, 7, 10]);
    expect(months[0]?.x).toBe(0);
  });

  it('counts lateness from June 30, the same in leap years and others', () => {
    const days = ['2012-06-19', '2001-06-30', '2021-07-01', '2025-09-29'];
    const { points, late } = releasePlot(days.map(release));
    expect(points.map(({ daysLate }) => daysLate)).toEqual([-11, 0, 1, 91]);
    expect(late).toMatchObject({ count: 2, latest: { year: 2025 } });
  });

  it('refuses to draw nothing', () => {
    expect(() => releasePlot([])).toThrow('no release');
  });
});
