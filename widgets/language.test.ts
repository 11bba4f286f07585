import { afterEach, describe, expect, it, vi } from 'vitest';
import { dateText, loadLanguage } from './language.ts';

vi.mock('virtual:widget-strings', () => ({
  codes: ['en', 'ar', 'zh'],
  digits: { fa: 'arabext', ar: 'latn' },
  rightToLeft: ['ar'],
}));

const inLanguage = (code: string) => ({ code, dir: 'ltr' as const, text: () => '' });

describe('the dates of widgets', () => {
  afterEach(() => void vi.unstubAllEnvs());

  // Each zone asks in a language of its own, since formats are kept by language.
  it.each([
    ['America/Los_Angeles', 'en', 'June 19, 2012'],
    ['Pacific/Kiritimati', 'en-GB', '19 June 2012'],
    ['UTC', 'es', '19 de junio de 2012'],
  ])('are the same day in %s', (zone, code, text) => {
    vi.stubEnv('TZ', zone);
    expect(dateText('2012-06-19', inLanguage(code))).toBe(text);
  });

  it('west of Greenwich a year and a month do not become those before', () => {
    vi.stubEnv('TZ', 'America/Los_Angeles');
    expect(dateText('2012-06', inLanguage('en'))).toBe('June 2012');
    expect(dateText('2012', inLanguage('en'))).toBe('2012');
  });

  it('are of the Gregorian calendar, in the digits that the locale file sets', () => {
    expect(dateText('2012', inLanguage('fa'))).toBe('۲۰۱۲');
    expect(dateText('2012', inLanguage('ar'))).toBe('2012');
  });
});

describe('the language of a widget', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it.each([
    ['zh-CN', 'zh', 'ltr'],
    ['ar-EG', 'ar', 'rtl'],
    ['zh-TW', 'en', 'ltr'],
    ['sw', 'en', 'ltr'],
    ['no language tag', 'en', 'ltr'],
    ['', 'en', 'ltr'],
  ])('of a page in "%s" is %s', async (wished, code, dir) => {
    vi.stubGlobal('fetch', async () => new Response('{"from":"…"}'));
    expect(await loadLanguage(wished, { from: 'From' })).toMatchObject({ code, dir });
  });
});
