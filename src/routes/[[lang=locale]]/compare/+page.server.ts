import { content } from '#lib/server/content.ts';
import { reportFigures } from '#lib/server/views/report-figures.ts';

/** What each edition of the report counts, by its year: for comparing two of them. */
export const load = () => ({
  figures: Object.fromEntries(
    content.entries.flatMap((entry) =>
      entry.type === 'report' ? [[String(entry.year), reportFigures(entry)] as const] : [],
    ),
  ),
});
