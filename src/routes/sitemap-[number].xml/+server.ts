import { error } from '@sveltejs/kit';
import { addresses } from '#lib/server/sitemap/addresses.ts';
import { sitemap, sitemapNumbers } from '#lib/server/sitemap/sitemap.ts';

export const prerender = true;

export const entries = () =>
  sitemapNumbers(addresses.length).map((number) => ({ number: String(number) }));

export const GET = ({ params }) => {
  const text = sitemap(addresses, Number(params.number));
  if (!text) error(404);
  return new Response(text, { headers: { 'content-type': 'application/xml' } });
};
