import { error } from '@sveltejs/kit';
import { yearOf } from '#core/dates.ts';
import { content } from '#lib/server/content.ts';
import { archiveTable, yearTexts } from '#lib/server/timeline/columns.ts';
import { officeTerms } from '#lib/server/timeline/terms.ts';
import { pageNumber, pageParams } from '#lib/server/views/entry-list.ts';
import { inEveryLanguage, langOf } from '#lib/server/views/lang.ts';
import { decades } from '#lib/server/views/years.ts';
import { pageOf } from '#core/pages.ts';

export const entries = () => inEveryLanguage(pageParams(content.entries).map((page) => ({ page })));

export const load = ({ params }) => {
  const lang = langOf(params);
  const page = pageNumber(params.page);
  const shown = pageOf(content.entries.toReversed(), page);
  if (!shown) error(404);
  const years = new Set(shown.items.map(({ date }) => yearOf(date)));
  return {
    page,
    total: shown.total,
    table: archiveTable(lang),
    texts: Object.assign({}, ...[...years].map((year) => yearTexts(year, lang))) as ReturnType<
      typeof yearTexts
    >,
    terms: officeTerms(lang),
    decades,
  };
};
