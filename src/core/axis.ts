import type { ArchiveColumns, ArchiveTable } from './archive-table.ts';
import type { PartialDate } from './dates.ts';
import { histogramView, type AxisMarks, type HistogramView } from './histogram-view.ts';
import { barsOf, emptyStretches, type Step } from './histogram.ts';
import type { Period } from './periods.ts';
import type { Term } from './terms.ts';

/** Months without any entry are said to be a gap in the record from this many in a row on. */
const shortestGap = 3;

/** A histogram with what its dates leave out. */
export interface DrawnHistogram {
  view: HistogramView;
  /** Entries of the period whose date is known less closely than a bar. */
  unplaced: number;
}

/** All rows of a table: a histogram of the whole archive. */
export const allRows = ({ size }: ArchiveTable): Int32Array =>
  new Int32Array(size).map((_, row) => row);

/** Whole years from the first entry to the last. */
export function wholePeriod({ columns }: ArchiveTable): Period {
  const [first = '2000', last = '2000'] = [columns.date[0], columns.date.at(-1)];
  return { from: first.slice(0, 4), to: last.slice(0, 4) };
}

/** What stands beside the bars whatever is asked: terms of office, report releases, and gaps in the whole record. */
export function axisMarks(table: ArchiveTable, terms: readonly Term[]): AxisMarks {
  const { columns, first } = table;
  const period = { from: columns.date[0] ?? '2000', to: columns.date.at(-1) ?? '2000' };
  const { bars } = barsOf(first, allRows(table), period, 'month');
  return {
    terms,
    releases: releasesOf(columns),
    gaps: emptyStretches(bars, shortestGap),
  };
}

/** The reports among the columns: a few among what may be tens of thousands. */
function releasesOf({ type, id, date }: ArchiveColumns): { id: string; date: PartialDate }[] {
  const releases = [];
  for (let row = type.indexOf('r'); row >= 0; row = type.indexOf('r', row + 1))
    releases.push({ id: id[row] ?? '', date: date[row] ?? '' });
  return releases;
}

/** Draws rows of the table over a period. */
export function drawHistogram(
  table: ArchiveTable,
  rows: Int32Array,
  period: Period,
  step: Step,
  marks: AxisMarks,
): DrawnHistogram {
  const { bars, unplaced } = barsOf(table.first, rows, period, step);
  return { view: histogramView(period, step, bars, marks), unplaced };
}
