import { content } from '#lib/server/content.ts';
import { langOf } from '#lib/server/views/lang.ts';
import { reportPlots } from '#lib/server/views/report-plots.ts';
import { reportRow } from '#lib/server/views/report-rows.ts';

const reports = content.entries.filter((entry) => entry.type === 'report');

export const load = ({ params }) => {
  const rows = reports.map((report) => reportRow(report, langOf(params)));
  return { rows, plots: reportPlots(rows) };
};
