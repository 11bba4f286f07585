import { baseLocale } from '#core/locale.ts';
import type { Address } from './addresses.ts';

/**
 * How many pages one sitemap holds. The protocol takes 50,000 and 50 MB (sitemaps.org, "Sitemap file
 * location"); a page with its twins in nine languages takes 1.4 kB, so that a sitemap stays below 7.
 */
export const pagesPerSitemap = 5_000;

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const protocol = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The numbers of the sitemaps that so many pages take, from 1. */
export const sitemapNumbers = (pages: number): number[] =>
  Array.from({ length: Math.ceil(pages / pagesPerSitemap) }, (_, i) => i + 1);

/** The sitemap of that number, or null where there is none: pages with the languages they are in. */
export function sitemap(addresses: readonly Address[], number: number): string | null {
  const some = addresses.slice((number - 1) * pagesPerSitemap, number * pagesPerSitemap);
  if (!Number.isInteger(number) || number < 1 || !some.length) return null;
  const urls = some.map(({ loc, changed, twins }) => {
    const english = twins.filter(({ lang }) => lang === baseLocale);
    const links = [
      ...twins.map(link),
      ...english.map(({ loc }) => link({ lang: 'x-default', loc })),
    ];
    const day = changed ? `<lastmod>${changed}</lastmod>` : '';
    return `<url><loc>${escaped(loc)}</loc>${day}${links.join('')}</url>`;
  });
  return `${head}<urlset xmlns="${protocol}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
}

const link = ({ lang, loc }: { lang: string; loc: string }) =>
  `<xhtml:link rel="alternate" hreflang="${lang}" href="${escaped(loc)}"/>`;

/** The sitemap of the sitemaps at the given addresses. */
export const sitemapIndex = (locs: string[]): string =>
  `${head}<sitemapindex xmlns="${protocol}">\n${locs.map((loc) => `<sitemap><loc>${escaped(loc)}</loc></sitemap>`).join('\n')}\n</sitemapindex>\n`;
