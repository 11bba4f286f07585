import { describe, expect, it } from 'vitest';
import { content } from '../content.ts';
import { i18nOf } from '../i18n.ts';
import { editionPlaces } from './edition-places.ts';

const i18n = await i18nOf({});
const { cells, countries } = content.tiers;
const editions = [...new Set(cells.map(({ year }) => year))];
const tierOf = (id: string, year: number) => {
  const code = countries.find((country) => country.id === id)?.code;
  return cells.find((cell) => cell.iso3 === code && cell.year === year)?.tier;
};
const marks = { tier1: '1', tier2: '2', tier2WatchList: '2WL', tier3: '3', special: 'SC' };
const ranks = ['1', '2', '2WL', '3'];

describe.each(editions)('the edition of %i', (year) => {
  const places = editionPlaces(year, i18n);

  it('lists each government that it places, under its tier and once', () => {
    for (const [mark, tier] of Object.entries(marks)) {
      const listed = places?.lists.find((list) => list.mark === mark)?.countries ?? [];
      const placed = cells.filter((cell) => cell.year === year && cell.tier === tier);
      expect(listed.map(({ id }) => tierOf(id, year))).toEqual(placed.map(() => tier));
      expect(new Set(listed.map(({ id }) => id)).size).toBe(placed.length);
    }
  });

  it('says who rose and fell by the cells of two editions', () => {
    const steps = countries.flatMap(({ id }) => {
      const [from, to] = [tierOf(id, year - 1), tierOf(id, year)].map((t) =>
        ranks.indexOf(t ?? ''),
      );
      return from === undefined || to === undefined || from < 0 || to < 0 || from === to
        ? []
        : [{ id, up: to < from }];
    });
    const ids = (list: { id: string }[] = []) => list.map(({ id }) => id).sort();
    expect(ids(places?.risen)).toEqual(ids(steps.filter(({ up }) => up)));
    expect(ids(places?.fallen)).toEqual(ids(steps.filter(({ up }) => !up)));
  });
});

it('printed movements are held against the cells of two editions that are known', () => {
  const { printed, differing } = editionPlaces(2018, i18n) ?? {};
  expect(printed).toBeGreaterThan(40);
  expect(differing).toEqual([]);
  expect(editionPlaces(2001, i18n)).toMatchObject({ before: null, risen: [], printed: 0 });
});

it('an edition without cells has no lists', () => expect(editionPlaces(1999, i18n)).toBeNull());
