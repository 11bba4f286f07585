import type { PartialDate } from './dates.ts';
import { daysIn, monthNumber, monthOf, type Period } from './periods.ts';

/** What a bar stands for. */
export type Step = 'year' | 'month' | 'day';

/** One bar: a year, a month or a day with how many entries it holds. */
export interface Bar {
  period: PartialDate;
  count: number;
}

/** Every year, month or day of a period, in order. Days only of one month. */
export function stepsOf({ from, to }: Period, step: Step): PartialDate[] {
  const two = (number: number) => String(number).padStart(2, '0');
  const first = placeOnLine(from, step);
  if (step === 'day')
    return Array.from({ length: daysIn(from) }, (_, i) => `${from}-${two(i + 1)}`);
  const last = placeOnLine(step === 'month' && to.length === 4 ? `${to}-12` : to, step);
  return Array.from({ length: last - first + 1 }, (_, i) =>
    step === 'year' ? String(first + i) : monthOf(first + i),
  );
}

const placeOnLine = (date: PartialDate, step: Step): number =>
  step === 'year' ? Number(date.slice(0, 4)) : step === 'month' ? monthNumber(date) : 1;

/**
 * Counts entries by step: a bar for each year, month or day of the period, also for those without any.
 * A date known less closely than the step stands in no bar; it is counted apart, so that it can be said.
 * Dates are given as the numbers of `firstDay`: 20120600 is June 2012.
 */
export function barsOf(
  days: Int32Array,
  rows: Int32Array,
  period: Period,
  step: Step,
): { bars: Bar[]; unplaced: number } {
  const steps = stepsOf(period, step);
  const counts = new Uint32Array(steps.length);
  const first = placeOnLine(period.from, step);
  const month = Number(period.from.replace('-', ''));
  let unplaced = 0;
  for (const row of rows) {
    const day = days[row] ?? 0;
    const at = placeOfDay(day, step, month) - first;
    if (at < 0 || at >= counts.length) continue;
    if (isClose(day, step)) counts[at] = (counts[at] ?? 0) + 1;
    else unplaced++;
  }
  return { bars: steps.map((at, i) => ({ period: at, count: counts[i] ?? 0 })), unplaced };
}

/** Where a day stands on the line of steps; one that is not closely known stands at the beginning of what is known. */
function placeOfDay(day: number, step: Step, month: number): number {
  const year = Math.trunc(day / 10_000);
  if (step === 'year') return year;
  const ofYear = Math.trunc(day / 100) % 100;
  if (step === 'month') return year * 12 + Math.max(ofYear - 1, 0);
  return Math.trunc(day / 100) === month ? Math.max(day % 100, 1) : -1;
}

const isClose = (day: number, step: Step) =>
  step === 'year' || (step === 'month' ? Math.trunc(day / 100) % 100 > 0 : day % 100 > 0);

/** A round number at or above the highest bar, for the scale beside the bars. */
export function niceTop(highest: number): number {
  if (highest <= 2) return Math.max(1, highest);
  const ten = 10 ** Math.floor(Math.log10(highest));
  const steps = [1, 2, 3, 4, 5, 6, 8, 10];
  return steps.map((step) => step * ten).find((top) => top >= highest) ?? highest;
}

/** Stretches of bars without any entry, at least so many long: gaps in the record, said as such. */
export function emptyStretches(bars: readonly Bar[], shortest: number): Period[] {
  const stretches: Period[] = [];
  let start = -1;
  for (let at = 0; at <= bars.length; at++) {
    if (bars[at]?.count === 0) start = start < 0 ? at : start;
    else if (start >= 0) {
      const [from, to] = [bars[start], bars[at - 1]];
      if (from && to && at - start >= shortest)
        stretches.push({ from: from.period, to: to.period });
      start = -1;
    }
  }
  return stretches;
}
