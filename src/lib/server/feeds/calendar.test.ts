import ICAL from 'ical.js';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createI18n } from '#lib/i18n/i18n.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { site } from '../../../site.ts';
import { calendar } from './calendar.ts';

vi.mock('../content.ts', async () => {
  const { contentOf, observance, report } = await import('../../../../tests/few-entries.ts');
  return {
    content: contentOf([
      report(2012, '2012-06-19'),
      report(2003, '2003-12-31'),
      observance('day-first', '2014-07-30'),
      observance('day-again', '2015-07-30'),
      observance('another-day', '2010-02-08'),
    ]),
  };
});

describe('the calendar', () => {
  beforeAll(() => Promise.all([loadMessages('en'), loadMessages('ar')]));
  const events = (code = 'en') =>
    new ICAL.Component(ICAL.parse(calendar(createI18n(code))) as never)
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
  const event = (id: string) => events().find(({ uid }) => uid === `${id}@${site.naming.host}`);
  /** As they are written: an end that is left out is the next day to ical.js, but not to every calendar. */
  const days = (id: string) =>
    ['dtstart', 'dtend'].map((name) =>
      String(event(id)?.component.getFirstPropertyValue(name as 'dtstart')),
    );

  it('holds whole days, which end when the next one begins', () => {
    expect(days('report-2012')).toEqual(['2012-06-19', '2012-06-20']);
    expect(days('report-2003')).toEqual(['2003-12-31', '2004-01-01']);
    expect(event('report-2012')?.startDate.isDate).toBe(true);
  });

  it('has an observed day once, from its first year on and every year', () => {
    expect(events().filter((one) => one.isRecurring())).toHaveLength(2);
    const rule = event('milestone-day-first')?.component.getFirstPropertyValue('rrule');
    expect(String(rule)).toBe('FREQ=YEARLY');
  });

  it('calls an observed day by its own name', () => {
    expect(event('milestone-day-first')?.summary).toBe('World Day against Trafficking in Persons');
    expect(event('milestone-another-day')?.summary).toBe('another-day');
  });

  it('is stamped with the day an entry was changed, whenever it is built', () => {
    vi.useFakeTimers({ now: Date.UTC(2031, 0, 1) });
    const later = calendar(createI18n('en'));
    vi.useRealTimers();
    expect(later).toBe(calendar(createI18n('en')));
    expect(later).toContain('\r\nDTSTAMP:20260102T000000Z\r\n');
  });

  it('has no line over 75 octets, in a script of two octets a letter too', () => {
    for (const line of calendar(createI18n('ar')).split('\r\n'))
      expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
  });

  it('says the language of what it calls an event', () =>
    expect(calendar(createI18n('ar'))).toMatch(/SUMMARY;LANGUAGE=ar:/));
});
