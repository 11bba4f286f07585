import { error } from '@sveltejs/kit';
import { countryIds } from '#lib/server/countries/country-page.ts';
import { countryCsv } from '#lib/server/countries/tier-data.ts';

export const prerender = true;

export const entries = () => countryIds.map((id) => ({ id }));

export const GET = ({ params }) => {
  const rows = countryCsv(params.id);
  if (rows === null) error(404);
  return new Response(rows, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
