import { content } from '#lib/server/content.ts';

export const load = () => ({ hotlines: content.office.hotlines });
