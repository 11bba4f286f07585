import { error, json } from '@sveltejs/kit';
import { locales } from '#lib/i18n/locales.ts';
import { i18nOf } from '#lib/server/i18n.ts';
import { widgetFeed } from '#lib/server/widgets/feed.ts';
import { filtered, filterNames } from '#lib/server/widgets/feed-names.ts';
import { oembedOf } from '#lib/server/widgets/oembed.ts';

export const prerender = true;

export const entries = () =>
  locales.flatMap(({ code }) => filterNames().map((name) => ({ code, ...name })));

export const GET = async ({ params: { code, by, id } }) => {
  const i18n = await i18nOf({ lang: code });
  const feed = widgetFeed(filtered(by, id), i18n);
  const [first] = feed.entries;
  if (!first) error(404);
  return json(by === 'entry' ? { ...feed, ...oembedOf(id, first, i18n) } : feed);
};
