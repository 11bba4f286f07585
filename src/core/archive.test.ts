import { describe, expect, it } from 'vitest';
import { archivedCopy } from './archived-copy.ts';
import { inOrder, lastDayUntil, neighboursOf } from './archive.ts';
import { closest } from './closest.ts';
import { isRealDate, precisionOf, toUtc } from './dates.ts';
import type { Entry } from './entry.ts';
import { directionOf, localisedPath, withoutLocale } from './locale.ts';
import { pageCount, pageOf } from './pages.ts';
import { findTextFault } from './text-faults.ts';

const entry = (type: Entry['type'], id: string, date: string) => ({ type, id, date }) as Entry;

describe('dates', () => {
  it.each(['2012', '2012-06', '2012-02-29', '2000-02-29'])('%s exists', (date) => {
    expect(isRealDate(date)).toBe(true);
  });
  it.each([
    '2011-02-29',
    '1900-02-29',
    '2012-13',
    '2012-00',
    '2012-04-31',
    '12-04-03',
    '2012-4-3',
    '',
  ])('%s does not', (date) => {
    expect(isRealDate(date)).toBe(false);
  });
  it('keep their precision and are midnight UTC', () => {
    expect(['2012', '2012-06', '2012-06-19'].map(precisionOf)).toEqual(['year', 'month', 'day']);
    expect(toUtc('2012-06').toISOString()).toBe('2012-06-01T00:00:00.000Z');
  });
});

describe('order', () => {
  it('puts a month before its days and a release first on its day', () => {
    const list = [
      entry('statement', 'b', '2001-10-01'),
      entry('milestone', 'm', '2001-10'),
      entry('statement', 'a', '2012-06-19'),
      entry('report', '2012', '2012-06-19'),
    ];
    expect(inOrder(list).map(({ id }) => id)).toEqual(['m', 'b', '2012', 'a']);
  });
  it('gives the neighbours, and none outside the list', () => {
    const list = ['a', 'b', 'c'].map((id) => ({ id }));
    expect(neighboursOf(list, 'b')).toEqual({ earlier: { id: 'a' }, later: { id: 'c' } });
    expect(neighboursOf(list, 'a').earlier).toBeNull();
    expect(neighboursOf(list, 'x')).toEqual({ earlier: null, later: null });
  });
  it('finds the last day until today, over the turn of the year', () => {
    const days = [{ monthDay: '02-01' }, { monthDay: '07-30' }];
    expect(lastDayUntil(days, '07-29')?.monthDay).toBe('02-01');
    expect(lastDayUntil(days, '07-30')?.monthDay).toBe('07-30');
    expect(lastDayUntil(days, '01-01')?.monthDay).toBe('07-30');
  });
});

it('pages hold 50 and know where they end', () => {
  const list = Array.from({ length: 51 }, (_, i) => i);
  expect([0, 50, 51].map(pageCount)).toEqual([1, 1, 2]);
  expect(pageOf(list, 2)?.items).toEqual([50]);
  expect([0, 3, 1.5].map((number) => pageOf(list, number))).toEqual([null, null, null]);
});

it('archived copies stand near the entry’s date, and archives are not archived again', () => {
  expect(archivedCopy('https://a.gov/x', '2012-06-19')).toBe(
    'https://web.archive.org/web/20120619/https://a.gov/x',
  );
  expect(archivedCopy('https://a.gov/x', '2001-10')).toBe(
    'https://web.archive.org/web/200110/https://a.gov/x',
  );
  expect(archivedCopy('https://webarchive.library.unt.edu/x', '2012')).toBeNull();
});

it('the closest known word is offered, a far one is not', () => {
  expect(closest('supply-chian', ['supply-chains', 'survivors'])).toBe('supply-chains');
  expect(closest('entirely-else', ['supply-chains', 'tvpa'])).toBeNull();
});

it('directions follow the script, paths the language', () => {
  expect(['en', 'ar', 'fa', 'he', 'dv', 'az-Arab', 'zh-Hans', 'hi'].map(directionOf)).toEqual([
    'ltr',
    'rtl',
    'rtl',
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
  ]);
  expect(localisedPath('/faq/', 'en')).toBe('/faq/');
  expect(withoutLocale(localisedPath('/faq/', 'es'), 'es')).toBe('/faq/');
});

describe('texts', () => {
  it.each(['a\u0000b', 'a\u202eb', 'a\u2066b', 'Z\u0300\u0301\u0302\u0303\u0304', 'x'.repeat(500)])(
    '%j is refused',
    (text) => {
      expect(findTextFault(text)?.remedy).toBeTruthy();
    },
  );
  it.each([
    'Hillary Rodham Clinton’s “words” – 2012',
    'मानव तस्करी के शिकार',
    'مُكافَحَةُ الاتِّجَارِ',
    '人'.repeat(120),
  ])('%s passes', (text) => {
    expect(findTextFault(text)).toBeNull();
  });
});
