import { json } from '@sveltejs/kit';
import { yearTexts } from '#lib/server/timeline/columns.ts';
import { inEveryLanguage, langOf } from '#lib/server/views/lang.ts';
import { years } from '#lib/server/views/years.ts';

export const prerender = true;

export const entries = () => inEveryLanguage(years.map((year) => ({ year })));

export const GET = ({ params }) => json(yearTexts(params.year, langOf(params)));
