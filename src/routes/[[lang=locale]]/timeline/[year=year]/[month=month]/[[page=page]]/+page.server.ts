import { error } from '@sveltejs/kit';
import { byMonth } from '#core/archive.ts';
import { content } from '#lib/server/content.ts';
import { entryList, pageParams } from '#lib/server/views/entry-list.ts';
import { inEveryLanguage, langOf } from '#lib/server/views/lang.ts';
import { months } from '#lib/server/views/years.ts';

const inMonth = byMonth(content.entries);

export const entries = () =>
  inEveryLanguage(
    [...inMonth].flatMap(([yearMonth, list]) => {
      const [year = '', month = ''] = yearMonth.split('-');
      return pageParams(list).map((page) => ({ year, month, page }));
    }),
  );

export const load = ({ params }) => {
  const yearMonth = `${params.year}-${params.month}`;
  const list = inMonth.get(yearMonth);
  if (!list) error(404);
  const at = months.indexOf(yearMonth);
  return {
    yearMonth,
    year: params.year,
    list: entryList(list, params.page, langOf(params)),
    earlier: months[at - 1] ?? null,
    later: months[at + 1] ?? null,
  };
};
