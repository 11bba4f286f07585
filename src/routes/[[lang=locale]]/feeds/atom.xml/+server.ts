import { absolute } from '#lib/server/absolute.ts';
import { atom } from '#lib/server/feeds/atom.ts';
import { entryFeed } from '#lib/server/feeds/entry-feed.ts';
import { i18nOf } from '#lib/server/i18n.ts';
import { inEveryLanguage } from '#lib/server/views/lang.ts';

export const prerender = true;

export const entries = () => inEveryLanguage([{}]);

export const GET = async ({ params }) => {
  const i18n = await i18nOf(params);
  return new Response(atom(entryFeed(i18n), absolute(i18n.path('/feeds/atom.xml'))), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
