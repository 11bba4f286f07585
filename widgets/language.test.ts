import { afterEach, describe, expect, it, vi } from 'vitest';
import { dateText, loadLanguage, nearestCode } from './language.ts';

vi.mock('virtual:widget-strings', () => ({ codes: ['en', 'ar', 'zh'] }));

describe('the dates of widgets', () => {
  afterEach(() => void vi.unstubAllEnvs());

  // Each zone asks in a language of its own, since formats are kept by language.
  it.each([
    ['America/Los_Angeles', 'en', 'June 19, 2012'],
    ['Pacific/Kiritimati', 'en-GB', '19 June 2012'],
    ['UTC', 'es', '19 de junio de 2012'],
  ])('are the same day in %s', (zone, code, text) => {
    vi.stubEnv('TZ', zone);
    expect(dateText('2012-06-19', { tag: code })).toBe(text);
  });

  it('west of Greenwich a year and a month do not become those before', () => {
    vi.stubEnv('TZ', 'America/Los_Angeles');
    expect(dateText('2012-06', { tag: 'en' })).toBe('June 2012');
    expect(dateText('2012', { tag: 'en' })).toBe('2012');
  });

  it('are of the calendar and in the digits that the archive’s tag sets', () => {
    expect(dateText('2012', { tag: 'fa-u-ca-gregory-nu-arabext' })).toBe('۲۰۱۲');
    expect(dateText('2012', { tag: 'ar-u-ca-gregory-nu-latn' })).toBe('2012');
  });
});

/** The archive's own list and texts, by the end of their address. */
function serve(files: Record<string, string>) {
  vi.stubGlobal('fetch', async (url: string) => {
    const text = files[url.slice(url.lastIndexOf('/') + 1)];
    return new Response(text, { status: text ? 200 : 404 });
  });
}

describe('the language of a widget', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it.each([
    ['zh-CN', 'zh'],
    ['ar-EG', 'ar'],
    ['ar_EG', 'ar'],
    ['zh-TW', 'en'],
    ['pt-BR', 'pt'],
    ['sw', 'en'],
    ['constructor', 'en'],
    ['no language tag', 'en'],
  ])('of a page in "%s" is %s', async (wished, code) => {
    serve({ 'all.json': '["en","ar","zh","pt"]' });
    expect(await nearestCode(wished, 'https://a.example/')).toBe(code);
  });

  it('is English where the archive’s own list cannot be had', async () => {
    serve({});
    expect(await nearestCode('uk', 'https://b.example/')).toBe('en');
  });

  const english = { from: 'From', dir: 'ltr' };
  it('has the archive’s texts, direction and tag', async () => {
    serve({ 'ar.json': '{"from":"من","dir":"rtl","tag":"ar-u-nu-latn"}' });
    const language = await loadLanguage('ar', english, 'https://a.example/');
    expect(language).toMatchObject({ code: 'ar', dir: 'rtl', tag: 'ar-u-nu-latn' });
    expect(language.text('from')).toBe('من');
  });

  it('is English without a request where the element carries that, and rejects where nothing is to be had', async () => {
    serve({});
    const language = await loadLanguage('en', english, 'https://a.example/');
    expect(language.text('from')).toBe('From');
    expect(await loadLanguage('fa', english, 'https://a.example/')).toMatchObject({ dir: 'auto' });
    await expect(loadLanguage('en', {}, 'https://a.example/')).rejects.toThrow('404');
  });
});
