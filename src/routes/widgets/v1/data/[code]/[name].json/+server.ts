import { error, json } from '@sveltejs/kit';
import { locales } from '#lib/i18n/locales.ts';
import { content } from '#lib/server/content.ts';
import { i18nOf } from '#lib/server/i18n.ts';
import { pillarFeed, widgetFeed } from '#lib/server/widgets/feed.ts';

export const prerender = true;

export const entries = () =>
  locales.flatMap(({ code }) => ['latest', 'pillars'].map((name) => ({ code, name })));

export const GET = async ({ params: { code, name } }) => {
  const i18n = await i18nOf({ lang: code });
  if (name === 'latest') return json(widgetFeed(content.entries, i18n));
  return name === 'pillars' ? json(pillarFeed(i18n)) : error(404);
};
