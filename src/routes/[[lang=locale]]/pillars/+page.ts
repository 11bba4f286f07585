import { langOf } from '#lib/server/views/lang.ts';
import { pillarViews } from '#lib/server/views/pillars.ts';

export const load = ({ params }) => ({ pillars: pillarViews(langOf(params)) });
