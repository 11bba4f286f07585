import { byMonth } from '#core/archive.ts';
import { content } from '#lib/server/content.ts';
import { periodPage } from '#lib/server/timeline/period-page.ts';
import { pageParams } from '#lib/server/views/entry-list.ts';
import { inEveryLanguage, langOf } from '#lib/server/views/lang.ts';
import { months } from '#lib/server/views/years.ts';

export const entries = () =>
  inEveryLanguage(
    [...byMonth(content.entries)].flatMap(([yearMonth, list]) => {
      const [year = '', month = ''] = yearMonth.split('-');
      return pageParams(list).map((page) => ({ year, month, page }));
    }),
  );

export const load = ({ params }) => {
  const month = `${params.year}-${params.month}`;
  return periodPage(
    {
      name: month,
      period: { from: month, to: month },
      step: 'day',
      beside: months,
      holds: (date) => date.startsWith(month),
    },
    params.page,
    langOf(params),
  );
};
