import { json } from '@sveltejs/kit';
import { buildIndex } from '#lib/search/index/build.ts';
import { i18nOf } from '#lib/server/i18n.ts';
import { searchSource } from '#lib/server/search/source.ts';
import { inEveryLanguage } from '#lib/server/views/lang.ts';

export const prerender = true;

export const entries = () => inEveryLanguage([{}]);

export const GET = async ({ params }) => json(buildIndex(await searchSource(await i18nOf(params))));
