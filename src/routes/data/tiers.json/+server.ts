import { json } from '@sveltejs/kit';
import { tiersJson } from '#lib/server/countries/tier-data.ts';

export const prerender = true;

export const GET = () => json(tiersJson());
