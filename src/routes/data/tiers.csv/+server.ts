import { tiersCsv } from '#lib/server/countries/tier-data.ts';

export const prerender = true;

export const GET = () =>
  new Response(tiersCsv(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
