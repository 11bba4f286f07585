import { decadeOf } from '#core/periods.ts';
import { content } from '#lib/server/content.ts';
import { periodPage } from '#lib/server/timeline/period-page.ts';
import { pageParams } from '#lib/server/views/entry-list.ts';
import { inEveryLanguage, langOf } from '#lib/server/views/lang.ts';
import { decades, years } from '#lib/server/views/years.ts';

const within = (decade: string) =>
  content.entries.filter(({ date }) => decadeOf(date.slice(0, 4)) === decade);

export const entries = () =>
  inEveryLanguage(
    decades.flatMap((decade) =>
      pageParams(within(decade)).map((page) => ({ decade: `${decade}s`, page })),
    ),
  );

export const load = ({ params }) => {
  const decade = params.decade.slice(0, 4);
  const last = years.findLast((year) => decadeOf(year) === decade) ?? decade;
  return periodPage(
    {
      name: params.decade,
      period: { from: decade, to: last },
      step: 'month',
      beside: decades.map((one) => `${one}s`),
      holds: (date) => decadeOf(date.slice(0, 4)) === decade,
    },
    params.page,
    langOf(params),
  );
};
