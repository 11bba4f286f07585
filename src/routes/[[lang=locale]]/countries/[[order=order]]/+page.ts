import { gridOrders, type GridOrder } from '#core/country-views.ts';
import { gridPage } from '#lib/server/countries/grid.ts';
import { i18nOf } from '#lib/server/i18n.ts';
import { inEveryLanguage } from '#lib/server/views/lang.ts';

export const entries = () =>
  inEveryLanguage(gridOrders.map((order) => ({ order: order === 'name' ? '' : order })));

export const load = async ({ params }) =>
  gridPage((params.order ?? 'name') as GridOrder, await i18nOf(params));
