import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import type { Address } from './addresses.ts';
import { pagesPerSitemap, sitemap, sitemapIndex, sitemapNumbers } from './sitemap.ts';

const loc = (path: string) => `https://a.test${path}`;
const faq: Address = { loc: loc('/ar/faq/'), changed: null };
const entry: Address = { loc: loc('/statements/x/?a&b'), changed: '2012-06-19' };

interface Read {
  urlset: { url: { loc: string; lastmod?: string }[] };
}
const read = (text: string) => {
  expect(XMLValidator.validate(text)).toBe(true);
  return (new XMLParser({ ignoreAttributes: false }).parse(text) as Read).urlset.url;
};

describe('a sitemap', () => {
  it('gives each page, an entry with the day on which it was changed', () => {
    const [first, second] = read(sitemap([faq, entry], 1) ?? '');
    expect(first).toEqual({ loc: 'https://a.test/ar/faq/' });
    expect(second?.lastmod).toBe('2012-06-19');
    expect(second?.loc).toBe('https://a.test/statements/x/?a&b');
  });

  it('ends where it is full, and another goes on; none comes after the last', () => {
    const many = Array.from({ length: pagesPerSitemap + 1 }, () => faq);
    expect(sitemapNumbers(many.length)).toEqual([1, 2]);
    expect(sitemap(many, 1)?.match(/<url>/g)).toHaveLength(pagesPerSitemap);
    expect(sitemap(many, 2)?.match(/<url>/g)).toHaveLength(1);
    expect(sitemap(many, 3)).toBeNull();
    expect(sitemap(many, 0)).toBeNull();
  });

  it('is found through an index', () => {
    const index = sitemapIndex([loc('/sitemap-1.xml'), loc('/sitemap-2.xml')]);
    expect(XMLValidator.validate(index)).toBe(true);
    expect([...index.matchAll(/<loc>([^<]+)/g)].map(([, at]) => at)).toEqual([
      'https://a.test/sitemap-1.xml',
      'https://a.test/sitemap-2.xml',
    ]);
  });
});
