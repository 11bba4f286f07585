import { base } from '$app/paths';
import { daysOfYear } from '#core/archive.ts';
import { entryPath } from '#core/entry.ts';
import type { DayView, DayWords } from '#core/views.ts';
import type { I18n } from '#lib/i18n/i18n.ts';
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
 * What one month (`07`) of "on this day" needs: the days that have entries and,
 * first, the nearest such day before the month, which stands in at its beginning.
 */
export function monthWords(month: string, i18n: I18n): DayWords[] {
  const all = dayViews(i18n.locale.code);
  const before = all.findLast(({ monthDay }) => monthDay < month) ?? all.at(-1);
  const within = all.filter(({ monthDay }) => monthDay.startsWith(`${month}-`));
  return [
    ...(before ? [dayWords(before, `${month}-01`, i18n)] : []),
    ...within.map((day) => dayWords(day, day.monthDay, i18n)),
  ];
}

function dayWords({ monthDay, entries }: DayView, from: string, i18n: I18n): DayWords {
  return {
    from,
    heading: i18n.t('home.onThisDay', { day: i18n.dayOfYear(monthDay) }),
    entries: entries.map((entry) => ({
      href: base + i18n.path(entryPath(entry)),
      title: entry.title.text,
      lang: entry.title.lang,
      date: i18n.date(entry.date),
      day: entry.date,
      kind: i18n.t(`kind.${entry.kind}`),
    })),
  };
}
