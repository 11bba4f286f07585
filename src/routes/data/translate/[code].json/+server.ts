import { json } from '@sveltejs/kit';
import { translateData, translateFiles } from '#lib/server/translate-data.ts';

export const prerender = true;

export const entries = () => translateFiles().map((code) => ({ code }));

export const GET = ({ params }) => json(translateData(params.code));
