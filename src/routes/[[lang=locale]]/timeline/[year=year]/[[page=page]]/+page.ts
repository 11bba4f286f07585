import { byYear } from '#core/archive.ts';
import { yearOf } from '#core/dates.ts';
import { content } from '#lib/server/content.ts';
import { periodPage } from '#lib/server/timeline/period-page.ts';
import { pageParams } from '#lib/server/views/entry-list.ts';
import { inEveryLanguage, langOf } from '#lib/server/views/lang.ts';
import { years } from '#lib/server/views/years.ts';

export const entries = () =>
  inEveryLanguage(
    [...byYear(content.entries)].flatMap(([year, list]) =>
      pageParams(list).map((page) => ({ year, page })),
    ),
  );

export const load = ({ params: { year, ...params } }) =>
  periodPage(
    {
      name: year,
      period: { from: year, to: year },
      step: 'month',
      beside: years,
      holds: (date) => yearOf(date) === year,
    },
    params.page,
    langOf(params),
  );
