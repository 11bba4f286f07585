import { error } from '@sveltejs/kit';
import type { PartialDate } from '#core/dates.ts';
import type { Step } from '#core/histogram.ts';
import type { Period } from '#core/periods.ts';
import type { PeriodPageView } from '#core/period-page.ts';
import { allRows, axisMarks, drawHistogram } from '#core/axis.ts';
import { content } from '../content.ts';
import { entryList } from '../views/entry-list.ts';
import { decades } from '../views/years.ts';
import { archiveTable } from './columns.ts';
import { officeTerms } from './terms.ts';
import { yearOpening } from './year-opening.ts';

interface Asked {
  name: string;
  period: Period;
  step: Step;
  /** The names of all pages of this kind that have entries, in order. */
  beside: readonly string[];
  holds: (date: PartialDate) => boolean;
}

/** Makes the page of a stretch of time. Ends the request with 404 where it holds nothing. */
export function periodPage(
  { name, period, step, beside, holds }: Asked,
  page: string | undefined,
  lang: string,
): PeriodPageView {
  const entries = content.entries.filter(({ date }) => holds(date));
  if (entries.length === 0) error(404);
  const table = archiveTable(lang);
  const at = beside.indexOf(name);
  return {
    name,
    period,
    decades,
    opening: name.length === 4 && !page ? yearOpening(entries, lang) : null,
    histogram: drawHistogram(
      table,
      allRows(table),
      period,
      step,
      axisMarks(table, officeTerms(lang)),
    ),
    list: entryList(entries, page, lang),
    earlier: beside[at - 1] ?? null,
    later: beside[at + 1] ?? null,
  };
}
