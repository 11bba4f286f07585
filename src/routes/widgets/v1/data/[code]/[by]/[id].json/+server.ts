import { error, json } from '@sveltejs/kit';
import { locales } from '#lib/i18n/locales.ts';
import { i18nOf } from '#lib/server/i18n.ts';
import { widgetFeed } from '#lib/server/widgets/feed.ts';
import { filtered, filterNames } from '#lib/server/widgets/feed-names.ts';

export const prerender = true;

export const entries = () =>
  locales.flatMap(({ code }) => filterNames().map((name) => ({ code, ...name })));

export const GET = async ({ params: { code, by, id } }) => {
  const found = filtered(by, id);
  return found.length ? json(widgetFeed(found, await i18nOf({ lang: code }))) : error(404);
};
