import { error } from '@sveltejs/kit';
import { content } from '#lib/server/content.ts';
import { entryPage } from '#lib/server/views/entry-page.ts';
import { inEveryLanguage, langOf } from '#lib/server/views/lang.ts';

const statements = content.entries.filter((entry) => entry.type === 'statement');

export const entries = () => inEveryLanguage(statements.map(({ id }) => ({ id })));

export const load = ({ params }) => {
  const entry = statements.find(({ id }) => id === params.id);
  if (!entry) error(404);
  return { entry: entryPage(entry, langOf(params)) };
};
