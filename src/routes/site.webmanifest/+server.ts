import { siteColour } from '#lib/server/site-colours.ts';
import { site } from '../../site.ts';

export const prerender = true;

/** What a device calls the archive on its start screen (W3C, Web Application Manifest). */
export const GET = () =>
  new Response(
    JSON.stringify({
      name: site.name,
      short_name: site.name,
      start_url: '.',
      display: 'browser',
      background_color: siteColour('paper', 'light'),
      theme_color: siteColour('paper', 'light'),
      icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
