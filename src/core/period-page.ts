import type { DrawnHistogram } from './axis.ts';
import type { Page } from './pages.ts';
import type { Period } from './periods.ts';
import type { EntryCard, EntryRef, Said } from './views.ts';

/** What the first page of a year opens with. */
export interface YearOpening {
  statements: number;
  milestones: number;
  /** The report released in it, with what it is about. */
  report: (EntryRef & { subject: Said | null }) | null;
  turningPoints: EntryRef[];
}

/** A page of the timeline that shows one stretch of time. */
export interface PeriodPageView {
  /** `2010s`, `2012` or `2012-06`, as in the address. */
  name: string;
  period: Period;
  /** Null for a month, a decade, and the later pages of a year. */
  opening: YearOpening | null;
  histogram: DrawnHistogram;
  list: Page<EntryCard>;
  /** The decades that have entries: `2010`. */
  decades: string[];
  /** The pages of the same kind before and after it that have entries. */
  earlier: string | null;
  later: string | null;
}
