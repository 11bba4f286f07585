import type { Address } from './addresses.ts';

/** How many pages one sitemap holds at most, of the 50,000 that the protocol takes (sitemaps.org, "Sitemap file location"). */
export const pagesPerSitemap = 20_000;

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const protocol = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The numbers of the sitemaps that so many pages take, from 1. */
export const sitemapNumbers = (pages: number): number[] =>
  Array.from({ length: Math.ceil(pages / pagesPerSitemap) }, (_, i) => i + 1);

/**
 * The sitemap of that number, or null where there is none. The languages that a page is in stand in the page
 * alone: either place will do (Google, "Tell Google about localized versions of your page"), and here they
 * would take ten megabytes.
 */
export function sitemap(addresses: readonly Address[], number: number): string | null {
  const some = addresses.slice((number - 1) * pagesPerSitemap, number * pagesPerSitemap);
  if (!Number.isInteger(number) || number < 1 || !some.length) return null;
  const urls = some.map(({ loc, changed }) => {
    const day = changed ? `<lastmod>${changed}</lastmod>` : '';
    return `<url><loc>${escaped(loc)}</loc>${day}</url>`;
  });
  return `${head}<urlset xmlns="${protocol}">\n${urls.join('\n')}\n</urlset>\n`;
}

/** The sitemap of the sitemaps at the given addresses. */
export const sitemapIndex = (locs: string[]): string =>
  `${head}<sitemapindex xmlns="${protocol}">\n${locs.map((loc) => `<sitemap><loc>${escaped(loc)}</loc></sitemap>`).join('\n')}\n</sitemapindex>\n`;
