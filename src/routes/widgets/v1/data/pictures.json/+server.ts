import { json } from '@sveltejs/kit';
import { pictures } from '#lib/server/widgets/pictures.ts';

export const prerender = true;

export const GET = () => json(pictures());
