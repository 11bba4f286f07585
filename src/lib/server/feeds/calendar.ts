import ICAL from 'ical.js';
import { precisionOf, toUtc, type PartialDate } from '#core/dates.ts';
import { entryPath, type Milestone, type Report } from '#core/entry.ts';
import type { Said } from '#core/views.ts';
import type { I18n } from '#lib/i18n/i18n.ts';
import { site } from '../../../site.ts';
import { absolute } from '../absolute.ts';
import { content } from '../content.ts';
import { entryRef } from '../views/entry-card.ts';
import { eventId } from './naming.ts';
import { inItsLanguage } from './said-by-message.ts';

/**
 * The calendar of report releases and of observances that come back each year (RFC 5545), as days
 * without a time. Nothing in it is of the time it was built.
 */
export function calendar(i18n: I18n): string {
  const made = new ICAL.Component('vcalendar');
  made.addPropertyWithValue('version', '2.0');
  made.addPropertyWithValue('prodid', `-//${site.name}//Calendar//EN`);
  made.addPropertyWithValue('method', 'PUBLISH');
  made.addPropertyWithValue('x-wr-calname', `${site.name}: ${i18n.t('feeds.calendar')}`);
  for (const event of [...releases(i18n), ...observances(i18n)]) made.addSubcomponent(event);
  return `${made.toString()}\r\n`;
}

function releases(i18n: I18n): ICAL.Component[] {
  const reports = content.entries.filter((entry): entry is Report => entry.type === 'report');
  return reports.map((report) => {
    const { title } = entryRef(report, i18n.locale.code);
    const text = i18n.t('calendar.release', { title: title.text });
    return event(report, inItsLanguage(i18n, 'calendar.release', text), i18n);
  });
}

/** The day whose name is a message: an entry of it tells of one year. */
const worldDay = '07-30';

/** Each observed day once, from the first year it was observed. */
function observances(i18n: I18n): ICAL.Component[] {
  const first = new Map<string, Milestone>();
  for (const entry of content.entries)
    if (entry.type === 'milestone' && entry.recurs && entry.date.endsWith(entry.recurs))
      first.set(entry.recurs, first.get(entry.recurs) ?? entry);
  return [...first].map(([day, milestone]) => {
    const named =
      day === worldDay
        ? inItsLanguage(i18n, 'topic.world-day', i18n.t('topic.world-day'))
        : entryRef(milestone, i18n.locale.code).title;
    const made = event(milestone, named, i18n);
    made.addPropertyWithValue('rrule', new ICAL.Recur({ freq: 'YEARLY' }));
    return made;
  });
}

function event(entry: Report | Milestone, { text, lang }: Said, { path }: I18n): ICAL.Component {
  const made = new ICAL.Component('vevent');
  // The day the file was changed, not the time of the build: a build of the same content is the same.
  const changed = ICAL.Time.fromJSDate(toUtc(entry.changed), true);
  const [first, next] = dayAndNext(entry.date);
  made.addPropertyWithValue('uid', eventId(`${entry.type}-${entry.id}`));
  made.addPropertyWithValue('dtstamp', changed);
  made.addPropertyWithValue('last-modified', changed);
  made.addPropertyWithValue('dtstart', first);
  made.addPropertyWithValue('dtend', next);
  made.addPropertyWithValue('summary', text).setParameter('language', lang);
  made.addPropertyWithValue('url', absolute(path(entryPath(entry))));
  made.addPropertyWithValue('transp', 'TRANSPARENT');
  return made;
}

/** A whole day, which in a calendar ends on the next one (RFC 5545, 3.6.1). */
function dayAndNext(date: PartialDate): [ICAL.Time, ICAL.Time] {
  if (precisionOf(date) !== 'day') throw new Error(`${date} is not known to the day.`);
  const day = ICAL.Time.fromDateString(date);
  const next = day.clone();
  next.adjust(1, 0, 0, 0);
  return [day, next];
}
