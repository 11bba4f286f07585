import { absolute } from '#lib/server/absolute.ts';
import { entryFeed } from '#lib/server/feeds/entry-feed.ts';
import { jsonFeed } from '#lib/server/feeds/json-feed.ts';
import { i18nOf } from '#lib/server/i18n.ts';
import { inEveryLanguage } from '#lib/server/views/lang.ts';

export const prerender = true;

export const entries = () => inEveryLanguage([{}]);

export const GET = async ({ params }) => {
  const i18n = await i18nOf(params);
  return new Response(jsonFeed(entryFeed(i18n), absolute(i18n.path('/feeds/feed.json'))), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
};
