import { afterEach, describe, expect, it, vi } from 'vitest';
import { dateIn } from './date-text.ts';

describe('the dates of widgets', () => {
  afterEach(() => vi.unstubAllEnvs());

  // Each zone asks in a language of its own, since formats are kept by language.
  it.each([
    ['America/Los_Angeles', 'en', 'June 19, 2012'],
    ['Pacific/Kiritimati', 'en-GB', '19 June 2012'],
    ['UTC', 'es', '19 de junio de 2012'],
  ])('are the same day in %s', (zone, code, text) => {
    vi.stubEnv('TZ', zone);
    expect(dateIn('2012-06-19', code)).toBe(text);
  });

  it('west of Greenwich a year and a month do not become those before', () => {
    vi.stubEnv('TZ', 'America/Los_Angeles');
    expect(dateIn('2012-06', 'en')).toBe('June 2012');
    expect(dateIn('2012', 'en')).toBe('2012');
  });

  it('are of the Gregorian calendar, in the digits that are asked for', () => {
    expect(dateIn('2012', 'fa', 'arabext')).toBe('۲۰۱۲');
    expect(dateIn('2012', 'ar', 'latn')).toBe('2012');
  });
});
