import type { ParamMatcher } from '@sveltejs/kit';
import { gridOrders } from '#core/country-views.ts';

/** `by-region` and the like: an order other than that of names, which is the table's own address. */
export const match: ParamMatcher = (param) =>
  param !== 'name' && (gridOrders as readonly string[]).includes(param);
