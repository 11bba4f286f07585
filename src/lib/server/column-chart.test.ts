import { describe, expect, it } from 'vitest';
import { columnChart, type YearParts } from './column-chart.ts';

const tiers = (year: number, values: (number | null)[], total: number | null = null): YearParts => {
  const ids = ['tier1', 'tier2', 'tier3'] as const;
  return { year, total, parts: ids.map((id, at) => ({ id, value: values[at] ?? null })) };
};

describe('columnChart', () => {
  it('stands figures on each other, all on one scale', () => {
    const { columns } = columnChart(
      [tiers(2001, [10, 20, 20]), tiers(2002, [50, 50, 0])],
      'stacked',
    );
    const [small, whole] = columns.map(({ parts }) => parts);
    expect(small?.map(({ height }) => height)).toEqual([9.7, 19.4, 19.4]);
    expect(small?.at(-1)?.y).toBe(51.5);
    expect(whole?.map(({ id }) => id)).toEqual(['tier1', 'tier2']);
    expect(whole?.at(-1)?.y).toBe(3);
  });

  it('keeps the place of what is missing of a known total', () => {
    const { columns } = columnChart([tiers(2005, [24, null, 14], 150)], 'stacked');
    expect(columns[0]?.parts.map(({ id, value }) => [id, value])).toEqual([
      ['tier1', 24],
      [null, 112],
      ['tier3', 14],
    ]);
  });

  it('leaves out what is missing where the total says nothing of it', () => {
    const { columns } = columnChart([tiers(2003, [26, 75, null])], 'stacked');
    expect(columns[0]?.parts.map(({ id }) => id)).toEqual(['tier1', 'tier2']);
  });

  it('gives a year without any figure the whole height and no id', () => {
    const { columns } = columnChart(
      [tiers(2001, [null, null, null]), tiers(2002, [1, 1, 1])],
      'before',
    );
    expect(columns[0]?.parts).toEqual([{ id: null, value: 0, y: 3, height: 97 }]);
  });

  it('stands figures before each other from the foot', () => {
    const { columns } = columnChart([tiers(2001, [100, 50, null])], 'before');
    expect(columns[0]?.parts.map(({ y, height }) => y + height)).toEqual([100, 100]);
  });
});
