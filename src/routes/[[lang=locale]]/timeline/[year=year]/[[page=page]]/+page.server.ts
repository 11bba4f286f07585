import { error } from '@sveltejs/kit';
import { byYear } from '#core/archive.ts';
import { content } from '#lib/server/content.ts';
import { entryList, pageParams } from '#lib/server/views/entry-list.ts';
import { inEveryLanguage, langOf } from '#lib/server/views/lang.ts';
import { yearCounts, years } from '#lib/server/views/years.ts';

const inYear = byYear(content.entries);

export const entries = () =>
  inEveryLanguage(
    [...inYear].flatMap(([year, list]) => pageParams(list).map((page) => ({ year, page }))),
  );

export const load = ({ params: { year, ...params } }) => {
  const list = inYear.get(year);
  if (!list) error(404);
  const at = years.indexOf(year);
  return {
    year,
    list: entryList(list, params.page, langOf(params)),
    years: yearCounts(),
    earlier: years[at - 1] ?? null,
    later: years[at + 1] ?? null,
  };
};
