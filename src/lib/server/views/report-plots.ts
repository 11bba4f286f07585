import {
  tierIds,
  type FigureView,
  type PlotView,
  type ReleasePlotView,
  type ReportRow,
  type TierId,
} from '#core/report-views.ts';
import { releasePlot } from '../charts-releases.ts';
import { highest, plot, type Series } from '../charts.ts';

/** Every chart of the page that sets the reports side by side. */
export interface ReportPlots {
  releases: ReleasePlotView;
  countries: PlotView;
  tiers: { id: TierId; plot: PlotView }[];
  law: { id: 'prosecutions' | 'convictions' | 'victimsIdentified'; plot: PlotView }[];
}

/** Lays the charts out. Tiers share one scale, and so do prosecutions and convictions. */
export function reportPlots(rows: ReportRow[]): ReportPlots {
  const series = (of: (row: ReportRow) => FigureView, yearOf = (row: ReportRow) => row.year) =>
    rows.map((row) => ({ year: yearOf(row), figure: of(row) }));
  const law = (id: ReportPlots['law'][number]['id']) =>
    series(
      (row) => row.law[id],
      (row) => row.dataYear,
    );
  const tiers = tierIds.map((id) => ({ id, series: series((row) => row.tiers[id]) }));
  const mostPlaced = highest(...tiers.map((tier) => tier.series));
  const courts: Series[] = [law('prosecutions'), law('convictions')];
  return {
    releases: releasePlot(rows),
    countries: plot(series((row) => row.countries)),
    tiers: tiers.map((tier) => ({ id: tier.id, plot: plot(tier.series, mostPlaced) })),
    law: [
      { id: 'prosecutions', plot: plot(law('prosecutions'), highest(...courts)) },
      { id: 'convictions', plot: plot(law('convictions'), highest(...courts)) },
      { id: 'victimsIdentified', plot: plot(law('victimsIdentified')) },
    ],
  };
}
