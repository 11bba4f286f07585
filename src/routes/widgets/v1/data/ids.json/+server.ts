import { json } from '@sveltejs/kit';
import { i18nOf } from '#lib/server/i18n.ts';
import { entryIds, filterIds } from '#lib/server/widgets/ids.ts';

export const prerender = true;

/** All ids that the attributes of widgets take; names are in English. */
export const GET = async () => json({ ...filterIds(await i18nOf({})), entries: entryIds() });
