import type { Report } from '#core/entry.ts';
import type { ReportRow } from '#core/report-views.ts';
import { speakerRef } from './entry-card.ts';
import { reportFigures } from './report-figures.ts';
import { said } from './said.ts';

/** An edition as the tables show it, in the reader's language. */
export const reportRow = (report: Report, lang: string): ReportRow => ({
  id: report.id,
  year: report.year,
  edition: report.edition,
  released: report.date,
  presentedBy: report.presentedBy.map(({ id }) => speakerRef(id, lang)),
  theme: said(report, 'theme', report.theme, lang),
  ...reportFigures(report),
});
