import { json } from '@sveltejs/kit';
import { archiveColumns } from '#lib/server/timeline/columns.ts';
import { inEveryLanguage, langOf } from '#lib/server/views/lang.ts';

export const prerender = true;

export const entries = () => inEveryLanguage([{}]);

export const GET = ({ params }) => json(archiveColumns(langOf(params)));
