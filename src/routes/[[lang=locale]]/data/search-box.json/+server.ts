import { json } from '@sveltejs/kit';
import { i18nOf } from '#lib/server/i18n.ts';
import { searchBoxWords } from '#lib/server/search/box-words.ts';
import { inEveryLanguage } from '#lib/server/views/lang.ts';

export const prerender = true;

export const entries = () => inEveryLanguage([{}]);

export const GET = async ({ params }) => json(searchBoxWords(await i18nOf(params)));
