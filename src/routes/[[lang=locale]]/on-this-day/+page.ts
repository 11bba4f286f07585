import { lastDayUntil } from '#core/archive.ts';
import { dayOf } from '#core/dates.ts';
import { dayViews } from '#lib/server/views/days.ts';
import { langOf } from '#lib/server/views/lang.ts';

export const load = ({ params }) => {
  const days = dayViews(langOf(params));
  const months = Array.from({ length: 12 }, (_, i) => {
    const month = String(i + 1).padStart(2, '0');
    const within = days.filter(({ monthDay }) => monthDay.startsWith(`${month}-`));
    return { month, count: within.reduce((sum, { entries }) => sum + entries.length, 0) };
  });
  return { day: lastDayUntil(days, dayOf(new Date()).slice(5)), months };
};
