import type { PartialDate } from './dates.ts';
import { niceTop, type Bar, type Step } from './histogram.ts';
import { endPlaceOf, placeOf, type Period } from './periods.ts';
import type { Term } from './terms.ts';

/** A stretch of the axis, in percent from the start of time. */
interface Stretch {
  x: number;
  width: number;
}

/** A bar ready to be drawn: places in percent from the start of time and of the highest bar. */
type DrawnBar = Bar & Stretch & { height: number };

/** What stands on the axis beside the bars. */
export interface AxisMarks {
  terms: readonly Term[];
  /** The days on which a report was released. */
  releases: readonly { id: string; date: PartialDate }[];
  /** Stretches without entries. */
  gaps: readonly Period[];
}

/** A histogram ready to be drawn. */
export interface HistogramView {
  period: Period;
  step: Step;
  bars: DrawnBar[];
  /** The number at the top of the scale. */
  top: number;
  /** The larger unit that the axis names: years of months, months of days; none where bars name themselves. */
  labels: (Stretch & { period: PartialDate })[];
  terms: (Stretch & Term)[];
  releases: (Stretch & { id: string; date: PartialDate })[];
  gaps: (Stretch & Period)[];
}

/** The count of the highest bar. */
export const highest = (bars: readonly Bar[]): number =>
  bars.reduce((most, { count }) => Math.max(most, count), 0);

/** Lays out bars and what stands beside them on one axis, up to `top`, which is a round number above the highest bar unless given. */
export function histogramView(
  period: Period,
  step: Step,
  bars: readonly Bar[],
  { terms, releases, gaps }: AxisMarks,
  top = niceTop(highest(bars)),
): HistogramView {
  const begin = placeOf(period.from);
  const length = endPlaceOf(period.to) - begin;
  const stretch = (from: PartialDate, to: PartialDate): Stretch => {
    const start = Math.max(0, placeOf(from) - begin);
    const end = Math.min(length, endPlaceOf(to) - begin);
    return { x: percent(start / length), width: percent(Math.max(0, end - start) / length) };
  };
  const within = ({ width }: Stretch) => width > 0;
  const named = [...new Set(bars.map((bar) => labelOf(bar.period, step)))];
  return {
    period,
    step,
    top,
    bars: bars.map((bar) => ({
      ...bar,
      ...stretch(bar.period, bar.period),
      height: percent(bar.count / top),
    })),
    labels: named.map((label) => ({ period: label, ...stretch(label, label) })),
    terms: terms.map((term) => ({ ...term, ...stretch(term.from, term.to) })).filter(within),
    releases: releases.map((one) => ({ ...one, ...stretch(one.date, one.date) })).filter(within),
    gaps: gaps.map((gap) => ({ ...gap, ...stretch(gap.from, gap.to) })).filter(within),
  };
}

const percent = (share: number) => Math.round(share * 10_000) / 100;

/** Months are named by their years where there are many of them; every other bar by itself. */
const labelOf = (period: PartialDate, step: Step): PartialDate =>
  step === 'month' ? period.slice(0, 4) : period;
