import { json } from '@sveltejs/kit';
import { i18nOf } from '#lib/server/i18n.ts';
import { monthWords } from '#lib/server/views/days.ts';
import { inEveryLanguage } from '#lib/server/views/lang.ts';

export const prerender = true;

export const entries = () =>
  inEveryLanguage(
    Array.from({ length: 12 }, (_, i) => ({ month: String(i + 1).padStart(2, '0') })),
  );

export const GET = async ({ params }) => json(monthWords(params.month, await i18nOf(params)));
