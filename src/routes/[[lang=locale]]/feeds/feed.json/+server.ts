import { entryFeed } from '#lib/server/feeds/feed.ts';
import { i18nOf } from '#lib/server/i18n.ts';
import { inEveryLanguage } from '#lib/server/views/lang.ts';

export const prerender = true;

export const entries = () => inEveryLanguage([{}]);

export const GET = async ({ params }) =>
  new Response(entryFeed(await i18nOf(params)).json1(), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
