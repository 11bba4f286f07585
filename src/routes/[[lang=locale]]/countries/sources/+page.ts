import { content } from '#lib/server/content.ts';

export const load = () => ({
  sources: content.tiers.sources.filter(({ kind }) => kind !== 'derived'),
});
