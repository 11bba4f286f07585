import { content } from '#lib/server/content.ts';

export const load = () => ({ channels: content.office.channels });
