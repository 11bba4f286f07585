import { error, json } from '@sveltejs/kit';
import { locales } from '#lib/i18n/locales.ts';
import { i18nOf } from '#lib/server/i18n.ts';
import { fileNames, pillarFeed, widgetFile } from '#lib/server/widgets/feed.ts';

export const prerender = true;

const names = ['pillars', ...fileNames];

export const entries = () => locales.flatMap(({ code }) => names.map((name) => ({ code, name })));

export const GET = async ({ params: { code, name } }) => {
  if (!names.includes(name)) error(404);
  const i18n = await i18nOf({ lang: code });
  return json(name === 'pillars' ? pillarFeed(i18n) : widgetFile(name, i18n));
};
