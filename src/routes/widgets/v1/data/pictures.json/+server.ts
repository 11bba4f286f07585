import { json } from '@sveltejs/kit';
import { pictures } from '#lib/pictures/pictures.ts';

export const prerender = true;

export const GET = () => json(pictures);
