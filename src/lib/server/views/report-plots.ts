import {
  placedIds,
  tierIds,
  type ColumnChart,
  type LawId,
  type ReleasePlotView,
  type ReportRow,
  type TierFinding,
} from '#core/report-views.ts';
import { releasePlot } from '../charts-releases.ts';
import { columnChart } from '../column-chart.ts';

/** A figure of the first and of the latest data year that has it. */
interface LawFinding {
  year: number;
  value: number;
}

/** Every chart of the page that sets the reports side by side, with what each finds. */
export interface ReportPlots {
  releases: ReleasePlotView;
  tiers: { chart: ColumnChart; finding: TierFinding | null };
  courts: {
    chart: ColumnChart;
    finding: { year: number; prosecutions: number; convictions: number } | null;
  };
  victims: { chart: ColumnChart; finding: { first: LawFinding; latest: LawFinding } | null };
}

/** Lays the charts out and reads their findings off the same rows, so that both hold after each new edition. */
export function reportPlots(rows: ReportRow[]): ReportPlots {
  const law = (...ids: LawId[]) =>
    columnChart(
      rows.map(({ dataYear, law: figures }) => ({
        year: dataYear,
        parts: ids.map((id) => ({ id, value: figures[id].value })),
      })),
      'before',
    );
  return {
    releases: releasePlot(rows),
    tiers: {
      chart: columnChart(
        rows.map(({ year, tiers, countries }) => ({
          year,
          parts: tierIds.map((id) => ({ id, value: tiers[id].value })),
          total: countries.value,
        })),
        'stacked',
      ),
      finding: tierFinding(rows),
    },
    courts: { chart: law('prosecutions', 'convictions'), finding: courtsFinding(rows) },
    victims: { chart: law('victimsIdentified'), finding: victimsFinding(rows) },
  };
}

/** The tiers of an edition that gives a number for each; a tier that did not exist yet had none. */
function whole({ year, tiers }: ReportRow) {
  const numbers = placedIds.map((id) => (tiers[id].gap === 'notYet' ? 0 : tiers[id].value));
  if (numbers.some((number) => number === null)) return [];
  const [tier1, tier2, tier2WatchList, tier3] = numbers.map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const placed = tier1 + tier2 + tier2WatchList + tier3;
  return [{ year, placed, tier1, tier2, tier2WatchList, tier3 }];
}

function tierFinding(rows: ReportRow[]): TierFinding | null {
  const editions = rows.flatMap(whole);
  const [first, latest] = [editions[0], editions.at(-1)];
  return first && latest ? { first, latest } : null;
}

function courtsFinding(rows: ReportRow[]): ReportPlots['courts']['finding'] {
  const found = rows.flatMap(({ dataYear, law: { prosecutions, convictions } }) =>
    prosecutions.value === null || convictions.value === null
      ? []
      : [{ year: dataYear, prosecutions: prosecutions.value, convictions: convictions.value }],
  );
  return found.at(-1) ?? null;
}

function victimsFinding(rows: ReportRow[]): ReportPlots['victims']['finding'] {
  const found = rows.flatMap(({ dataYear, law: { victimsIdentified } }) =>
    victimsIdentified.value === null ? [] : [{ year: dataYear, value: victimsIdentified.value }],
  );
  const [first, latest] = [found[0], found.at(-1)];
  return first && latest ? { first, latest } : null;
}
