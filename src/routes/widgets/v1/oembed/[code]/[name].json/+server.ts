import { error, json } from '@sveltejs/kit';
import { locales } from '#lib/i18n/locales.ts';
import { i18nOf } from '#lib/server/i18n.ts';
import { oembedNames, oembedOf } from '#lib/server/widgets/oembed.ts';

export const prerender = true;

export const entries = () =>
  locales.flatMap(({ code }) => oembedNames().map((name) => ({ code, name })));

export const GET = async ({ params: { code, name } }) =>
  oembedNames().includes(name) ? json(oembedOf(name, await i18nOf({ lang: code }))) : error(404);
