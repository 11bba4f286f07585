import { langOf } from '#lib/server/views/lang.ts';
import { yearCounts } from '#lib/server/views/years.ts';

export const load = ({ params }) => ({ years: yearCounts(langOf(params)) });
