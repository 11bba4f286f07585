import { error } from '@sveltejs/kit';
import { editionPlaces } from '#lib/server/countries/edition-places.ts';
import { editionYears } from '#lib/server/countries/grid.ts';
import { editionMap } from '#lib/server/countries/map/edition-map.ts';
import { mapSize } from '#lib/server/countries/map/world.ts';
import { i18nOf } from '#lib/server/i18n.ts';
import { inEveryLanguage } from '#lib/server/views/lang.ts';

export const entries = () => inEveryLanguage(editionYears.map((year) => ({ year: String(year) })));

export const load = async ({ params }) => {
  const year = Number(params.year);
  const i18n = await i18nOf(params);
  const places = editionPlaces(year, i18n);
  if (!places) error(404);
  const map = editionMap(year, i18n);
  return { year, years: editionYears, lists: places.lists, map, size: mapSize };
};
