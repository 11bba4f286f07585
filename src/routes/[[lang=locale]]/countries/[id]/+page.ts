import { error } from '@sveltejs/kit';
import { countryIds, countryPage } from '#lib/server/countries/country-page.ts';
import { i18nOf } from '#lib/server/i18n.ts';
import { inEveryLanguage } from '#lib/server/views/lang.ts';

export const entries = () => inEveryLanguage(countryIds.map((id) => ({ id })));

export const load = async ({ params }) => {
  const country = countryPage(params.id, await i18nOf(params));
  if (!country) error(404);
  return { country };
};
