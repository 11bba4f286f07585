import { createEvents, type EventAttributes } from 'ics';
import { precisionOf, toUtc, type PartialDate } from '#core/dates.ts';
import { entryPath, type Milestone, type Report } from '#core/entry.ts';
import type { I18n } from '#lib/i18n/i18n.ts';
import { site } from '../../../site.ts';
import { absolute } from '../absolute.ts';
import { content } from '../content.ts';

/**
 * The calendar of report releases and of observances that come back each year (RFC 5545), as days
 * without a time. Throws what the calendar library has against an event.
 */
export function calendar(i18n: I18n): string {
  const events = [...releases(i18n), ...observances(i18n)];
  const { error, value } = createEvents(events, {
    calName: `${site.name}: ${i18n.t('feeds.calendar')}`,
    productId: '-//TIP Timeline//Calendar//EN',
    method: 'PUBLISH',
  });
  if (error || !value) throw error ?? new Error('The calendar is empty.');
  return value;
}

function releases(i18n: I18n): EventAttributes[] {
  const reports = content.entries.filter((entry): entry is Report => entry.type === 'report');
  return reports.map((report) => ({
    ...day(report.date),
    ...described(report, i18n),
    title: i18n.t('calendar.release', { title: report.title }),
  }));
}

/** Each observed day once, from the first year it was observed. */
function observances(i18n: I18n): EventAttributes[] {
  const first = new Map<string, Milestone>();
  for (const entry of content.entries)
    if (entry.type === 'milestone' && entry.recurs && entry.date.endsWith(entry.recurs))
      first.set(entry.recurs, first.get(entry.recurs) ?? entry);
  return [...first.values()].map((milestone) => ({
    ...day(milestone.date),
    ...described(milestone, i18n),
    title: i18n.name('topic', 'world-day'),
    recurrenceRule: 'FREQ=YEARLY',
  }));
}

function described(entry: Report | Milestone, { path }: I18n) {
  const stamp = toUtc(entry.changed).getTime();
  return {
    uid: `${entry.type}-${entry.id}@tip-timeline`,
    url: absolute(path(entryPath(entry))),
    description: entry.title,
    calName: site.name,
    // The day the file was changed, not the time of the build: a build of the same content is the same.
    created: stamp,
    lastModified: stamp,
    busyStatus: 'FREE' as const,
    transp: 'TRANSPARENT' as const,
  };
}

/** Year, month from 1, day. */
type DateTuple = [number, number, number];

/** A whole day; in a calendar its end is the next day (RFC 5545, 3.6.1). */
function day(date: PartialDate): { start: DateTuple; end: DateTuple } {
  if (precisionOf(date) !== 'day') throw new Error(`${date} is not known to the day.`);
  const start = toUtc(date);
  const end = new Date(start.getTime() + 86_400_000);
  const parts = (d: Date): DateTuple => [d.getUTCFullYear(), d.getUTCMonth() + 1, d.getUTCDate()];
  return { start: parts(start), end: parts(end) };
}
