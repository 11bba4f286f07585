import { describe, expect, it } from 'vitest';
import type { Report } from '#core/entry.ts';
import { reportFigures } from './report-figures.ts';

type Law = NonNullable<Report['globalLawEnforcement']>;
type Tiers = NonNullable<Report['tiers']>;

const tiers: Tiers = {
  tier1: 11,
  tier2: 47,
  tier2WatchList: null,
  tier3: null,
  special: null,
  basis: 'dataset',
};
const law: Law = {
  dataYear: 2005,
  prosecutions: 6618,
  convictions: 4766,
  victimsIdentified: null,
  newLegislation: 41,
  firstPrintedIn: 2006,
  restated: null,
  fromDataset: [],
};
const figures = (year: number, given: Partial<Report> = {}) =>
  reportFigures({
    year,
    countriesAndTerritories: null,
    tiers: null,
    tier3AsReported: null,
    globalLawEnforcement: null,
    ...given,
  } as Report);

describe('reportFigures', () => {
  it('gives each figure the basis of its group and a missing one none', () => {
    const { tier1, tier3 } = figures(2010, { tiers }).tiers;
    expect(tier1).toEqual({ value: 11, basis: 'dataset', gap: null, restated: [] });
    expect(tier3).toEqual({ value: null, basis: null, gap: 'notVerified', restated: [] });
  });

  it('says that the Watch List did not exist before 2004, and after that that it was not verified', () => {
    expect(figures(2003, { tiers }).tiers.tier2WatchList.gap).toBe('notYet');
    expect(figures(2003).tiers.tier2WatchList.gap).toBe('notYet');
    expect(figures(2004, { tiers }).tiers.tier2WatchList.gap).toBe('notVerified');
    expect(figures(2003, { tiers }).tiers.tier3.gap).toBe('notVerified');
  });

  it('keeps a verified zero', () => {
    expect(figures(2010, { tiers: { ...tiers, special: 0 } }).tiers.special.value).toBe(0);
  });

  it('tells figures of the edition itself from those of a later one and from corrections', () => {
    const basis = (firstPrintedIn: number | null) =>
      figures(2006, { globalLawEnforcement: { ...law, firstPrintedIn } }).law.prosecutions.basis;
    expect([basis(2006), basis(2008), basis(null)]).toEqual(['printed', 'later', 'restated']);
  });

  it('tells a figure of a data set from those that an edition prints', () => {
    const { prosecutions, convictions } = figures(2006, {
      globalLawEnforcement: { ...law, fromDataset: ['convictions'] },
    }).law;
    expect([prosecutions.basis, convictions.basis]).toEqual(['printed', 'dataset']);
  });

  it('gives corrections to the figures they correct', () => {
    const restated = [
      {
        edition: 2008,
        prosecutions: 6178,
        convictions: 4379,
        victimsIdentified: null,
        newLegislation: 40,
      },
    ];
    const view = figures(2006, { globalLawEnforcement: { ...law, restated } });
    expect(view.law.convictions.restated).toEqual([{ edition: 2008, value: 4379 }]);
    expect(view.law.victimsIdentified.restated).toEqual([]);
    expect(view.restatedIn).toEqual([2008]);
  });

  it('places an edition without law-enforcement figures at the year before it', () => {
    expect(figures(2011).dataYear).toBe(2010);
    expect(figures(2006, { globalLawEnforcement: law }).dataYear).toBe(2005);
  });
});
