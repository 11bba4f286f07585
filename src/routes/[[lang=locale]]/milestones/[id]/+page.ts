import { error } from '@sveltejs/kit';
import { content } from '#lib/server/content.ts';
import { entryPage } from '#lib/server/views/entry-page.ts';
import { inEveryLanguage, langOf } from '#lib/server/views/lang.ts';

const milestones = content.entries.filter((entry) => entry.type === 'milestone');

export const entries = () => inEveryLanguage(milestones.map(({ id }) => ({ id })));

export const load = ({ params }) => {
  const entry = milestones.find(({ id }) => id === params.id);
  if (!entry) error(404);
  return { entry: entryPage(entry, langOf(params)) };
};
