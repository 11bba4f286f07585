import type { Report } from '#core/entry.ts';
import {
  lawIds,
  tierIds,
  type FigureBasis,
  type FigureView,
  type Gap,
  type LawBasis,
  type ReportFigures,
  type Restatement,
} from '#core/report-views.ts';

/** The Tier 2 Watch List began with the report of 2004: see `tier2WatchList` in the schema. */
const watchListSince = 2004;

/** What an edition counts, each figure with its basis or with the reason it is missing. */
export function reportFigures(report: Report): ReportFigures {
  const { year, tiers, globalLawEnforcement: law } = report;
  const watchListGap: Gap = year < watchListSince ? 'notYet' : 'notVerified';
  const basis = law && lawBasis(year, law.firstPrintedIn);
  const restated = law?.restated ?? [];
  return {
    countries: figure(report.countriesAndTerritories, 'unrecorded'),
    tiers: byId(tierIds, (id) =>
      figure(
        tiers?.[id] ?? null,
        tiers?.basis ?? null,
        id === 'tier2WatchList' ? watchListGap : 'notVerified',
      ),
    ),
    tier3AsReported: report.tier3AsReported,
    // An edition prints figures about the year before it.
    dataYear: law?.dataYear ?? year - 1,
    law: byId(lawIds, (id) =>
      figure(
        law?.[id] ?? null,
        law?.fromDataset.includes(id) ? 'dataset' : basis,
        'notVerified',
        restated.flatMap(({ edition, [id]: value }) =>
          value === null ? [] : [{ edition, value }],
        ),
      ),
    ),
    firstPrintedIn: law?.firstPrintedIn ?? null,
    restatedIn: restated.map(({ edition }) => edition),
    note: law?.note ?? null,
  };
}

function figure(
  value: number | null,
  basis: FigureBasis | null,
  gap: Gap = 'notVerified',
  restated: Restatement[] = [],
): FigureView {
  return value === null || basis === null
    ? { value: null, basis: null, gap, restated }
    : { value, basis, gap: null, restated };
}

function lawBasis(year: number, firstPrintedIn: number | null): LawBasis {
  if (firstPrintedIn === null) return 'restated';
  return firstPrintedIn > year ? 'later' : 'printed';
}

const byId = <Id extends string>(ids: readonly Id[], make: (id: Id) => FigureView) =>
  Object.fromEntries(ids.map((id) => [id, make(id)])) as Record<Id, FigureView>;
