import { i18nOf } from '#lib/server/i18n.ts';
import { searchPageTexts } from '#lib/server/search/page-texts.ts';
import { years } from '#lib/server/views/years.ts';

export const load = async ({ params }) => ({ years, texts: searchPageTexts(await i18nOf(params)) });
