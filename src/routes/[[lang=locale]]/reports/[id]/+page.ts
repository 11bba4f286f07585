import { error } from '@sveltejs/kit';
import { content } from '#lib/server/content.ts';
import { editionPlaces } from '#lib/server/countries/edition-places.ts';
import { i18nOf } from '#lib/server/i18n.ts';
import { entryPage } from '#lib/server/views/entry-page.ts';
import { inEveryLanguage, langOf } from '#lib/server/views/lang.ts';
import { reportFigures } from '#lib/server/views/report-figures.ts';

const reports = content.entries.filter((entry) => entry.type === 'report');

export const entries = () => inEveryLanguage(reports.map(({ id }) => ({ id })));

export const load = async ({ params }) => {
  const report = reports.find(({ id }) => id === params.id);
  if (!report) error(404);
  return {
    entry: entryPage(report, langOf(params)),
    figures: reportFigures(report),
    places: editionPlaces(report.year, await i18nOf(params)),
  };
};
