import { siteColour } from '#lib/server/site-colours.ts';

export const prerender = true;

const rules = (scheme: 'light' | 'dark') =>
  `.ink,.ring{fill:none;stroke-width:2}.ink{stroke:${siteColour('ink', scheme)}}.ring{fill:${siteColour('paper', scheme)};stroke:${siteColour('accent', scheme)}}.accent{fill:${siteColour('accent', scheme)}}`;

/** The mark of lib/components/Brand.svelte, in the archive's colours. */
export const GET = () =>
  new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><style>${rules('light')}@media(prefers-color-scheme:dark){${rules('dark')}}</style><path class="ink" d="M5 3v18M5 12h9"/><circle class="ring" cx="5" cy="5" r="3"/><path class="accent" d="m18 8 4 4-4 4-4-4Z"/></svg>\n`,
    { headers: { 'content-type': 'image/svg+xml' } },
  );
