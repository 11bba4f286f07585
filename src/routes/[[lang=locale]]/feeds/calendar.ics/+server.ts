import { calendar } from '#lib/server/feeds/calendar.ts';
import { i18nOf } from '#lib/server/i18n.ts';
import { inEveryLanguage } from '#lib/server/views/lang.ts';

export const prerender = true;

export const entries = () => inEveryLanguage([{}]);

export const GET = async ({ params }) =>
  new Response(calendar(await i18nOf(params)), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
