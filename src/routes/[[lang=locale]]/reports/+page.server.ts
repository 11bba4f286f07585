import { content } from '#lib/server/content.ts';
import { entryCard } from '#lib/server/views/entry-card.ts';
import { langOf } from '#lib/server/views/lang.ts';

const reports = content.entries.filter((entry) => entry.type === 'report');

export const load = ({ params }) => ({
  reports: reports.map((report) => entryCard(report, langOf(params))),
});
