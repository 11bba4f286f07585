import ICAL from 'ical.js';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createI18n } from '#lib/i18n/i18n.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { calendar } from './calendar.ts';

vi.mock('../content.ts', async () => {
  const { contentOf, observance, report } = await import('../../../../tests/few-entries.ts');
  return {
    content: contentOf([
      report(2012, '2012-06-19'),
      report(2003, '2003-12-31'),
      observance('day-first', '2014-07-30'),
      observance('day-again', '2015-07-30'),
    ]),
  };
});

describe('the calendar', () => {
  beforeAll(() => loadMessages('en'));
  const events = () =>
    new ICAL.Component(ICAL.parse(calendar(createI18n('en'))) as never)
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
  const event = (id: string) => events().find(({ uid }) => uid === `${id}@tip-timeline`);
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
    expect(events().filter((one) => one.isRecurring())).toHaveLength(1);
    const rule = event('milestone-day-first')?.component.getFirstPropertyValue('rrule');
    expect(String(rule)).toBe('FREQ=YEARLY');
  });
});
