import { dayViews } from '#lib/server/views/days.ts';
import { inEveryLanguage, langOf } from '#lib/server/views/lang.ts';

const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));

export const entries = () => inEveryLanguage(months.map((month) => ({ month })));

export const load = ({ params: { month, ...params } }) => ({
  month,
  days: dayViews(langOf(params)).filter(({ monthDay }) => monthDay.startsWith(`${month}-`)),
  months,
});
