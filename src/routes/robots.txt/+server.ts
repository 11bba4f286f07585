import { absolute } from '#lib/server/absolute.ts';

export const prerender = true;

/** Everything may be read (RFC 9309); pages that are not for search engines say so themselves. */
export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap.xml')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
