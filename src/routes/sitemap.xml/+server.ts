import { absolute } from '#lib/server/absolute.ts';
import { addresses } from '#lib/server/sitemap/addresses.ts';
import { sitemapIndex, sitemapNumbers } from '#lib/server/sitemap/sitemap.ts';

export const prerender = true;

export const GET = () => {
  const parts = sitemapNumbers(addresses.length).map((n) => absolute(`/sitemap-${n}.xml`));
  return new Response(sitemapIndex(parts), { headers: { 'content-type': 'application/xml' } });
};
