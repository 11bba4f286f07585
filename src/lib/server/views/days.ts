import { daysOfYear } from '#core/archive.ts';
import type { DayView } from '#core/views.ts';
import { content } from '../content.ts';
import { entryRef } from './entry-card.ts';

const days = daysOfYear(content.entries);

/** The days of the year that have entries, in the reader's language. */
export const dayViews = (lang: string): DayView[] =>
  days.map(({ monthDay, entries }) => ({
    monthDay,
    entries: entries.map((entry) => entryRef(entry, lang)),
  }));

/**
 * What one month of the home page's "on this day" needs: the days of the month (`07`) that have
 * entries and, last, the nearest such day before it, which stands in at the month's beginning.
 */
export function monthDayViews(month: string, lang: string): DayView[] {
  const all = dayViews(lang);
  const before = all.findLast(({ monthDay }) => monthDay < month) ?? all.at(-1);
  const within = all.filter(({ monthDay }) => monthDay.startsWith(`${month}-`));
  return before ? [before, ...within] : within;
}
