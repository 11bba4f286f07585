import { describe, expect, it, vi } from 'vitest';
import { readingLinks } from './entry-page.ts';

vi.mock('../content.ts', async () => {
  const { contentOf } = await import('../../../../tests/few-entries.ts');
  return { content: contentOf([]), records: new Map() };
});

describe('the links of an entry', () => {
  const translation = (language: string) => ({
    rel: 'translation' as const,
    href: `https://a.gov/${language}`,
    official: true,
    language,
  });
  const links = [
    { rel: 'full-text' as const, href: 'https://a.gov/text', official: true },
    translation('fr'),
    translation('es'),
  ];
  const addresses = (lang: string) => readingLinks(links, '2012-06', lang).map(({ href }) => href);

  it('begin with the official version in the language of the reader', () =>
    expect(addresses('es')).toEqual([
      'https://a.gov/es',
      'https://a.gov/text',
      'https://a.gov/fr',
    ]));

  it('stand as the file has them where there is none', () =>
    expect(addresses('ar')).toEqual(links.map(({ href }) => href)));

  it('each have a copy of the time of the entry', () =>
    expect(readingLinks(links, '2012-06', 'es')[0]?.archived).toBe(
      'https://web.archive.org/web/201206/https://a.gov/es',
    ));
});
