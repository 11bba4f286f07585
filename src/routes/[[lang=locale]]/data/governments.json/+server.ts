import { json } from '@sveltejs/kit';
import { governmentsData } from '#lib/server/countries/governments-data.ts';
import { i18nOf } from '#lib/server/i18n.ts';
import { inEveryLanguage } from '#lib/server/views/lang.ts';

export const prerender = true;

export const entries = () => inEveryLanguage([{}]);

export const GET = async ({ params }) => json(governmentsData(await i18nOf(params)));
