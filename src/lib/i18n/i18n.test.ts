import { afterEach, describe, expect, it, vi } from 'vitest';
import { createI18n } from './i18n.ts';

describe('the dates of pages', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])(
    'are the same day for a build in %s, to the precision they are known to',
    (zone) => {
      vi.stubEnv('TZ', zone);
      const { date, dayOfYear, month } = createI18n('en');
      expect(['2012-06-19', '2012-06', '2012'].map((one) => date(one))).toEqual([
        'June 19, 2012',
        'June 2012',
        '2012',
      ]);
      expect([dayOfYear('07-30'), month(6)]).toEqual(['July 30', 'June']);
    },
  );

  it('are of the Gregorian calendar in every language', () => {
    for (const code of ['fa', 'ar', 'en'])
      expect(createI18n(code).date('2012')).toMatch(/2012|٢٠١٢|۲۰۱۲/);
  });
});
