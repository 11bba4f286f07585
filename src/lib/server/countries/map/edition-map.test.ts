import { expect, it } from 'vitest';
import { createI18n } from '#lib/i18n/i18n.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { placed } from '../country-page.ts';
import { editionYears } from '../grid.ts';
import { editionMap } from './edition-map.ts';

await loadMessages('en');
const i18n = createI18n('en');
const unspoken = new Set(['none', 'absent']);
const shownIn = (year: number) => {
  const { areas, dots } = editionMap(year, i18n);
  return [...areas, ...dots].map(({ name, mark }) => `${name.text} ${mark}`);
};

it('each edition shows every government that it speaks of, where it was placed', () => {
  for (const year of editionYears) {
    const expected = placed.flatMap(({ country, cells }) => {
      const mark = cells.find((cell) => cell.year === year)?.mark ?? 'none';
      return unspoken.has(mark) ? [] : [`${country.name} ${mark}`];
    });
    const shown = new Set(shownIn(year).filter((one) => !one.endsWith(' absent')));
    expect([...shown].sort(), String(year)).toEqual(expected.sort());
  }
});

it('a state that is no more is drawn with the parts it had', () => {
  const of = (year: number) => shownIn(year).filter((one) => /Serbia|Montenegro/.test(one));
  expect(of(2005)).toEqual(Array(2).fill('Serbia and Montenegro tier2'));
  expect(of(2012)).toHaveLength(2);
});

it('what no edition places is land, drawn from its own beginning', () => {
  const { land } = editionMap(2012, i18n);
  expect(land.startsWith('M')).toBe(true);
  expect(land.split('M').length).toBeGreaterThan(2);
});
