import { yearCounts } from '#lib/server/views/years.ts';

export const load = () => ({ years: yearCounts() });
