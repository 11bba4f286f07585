import { json } from '@sveltejs/kit';
import { inEveryLanguage, langOf } from '#lib/server/views/lang.ts';
import { monthDayViews } from '#lib/server/views/days.ts';

export const prerender = true;

export const entries = () =>
  inEveryLanguage(
    Array.from({ length: 12 }, (_, i) => ({ month: String(i + 1).padStart(2, '0') })),
  );

export const GET = ({ params }) => json(monthDayViews(params.month, langOf(params)));
