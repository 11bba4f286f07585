import { topicsOf } from '#core/entry.ts';
import { groupBy } from '#core/archive.ts';
import { content } from '#lib/server/content.ts';

const topics = content.topics.map(({ id, group }) => ({
  id,
  group,
  count: content.entries.filter((entry) => topicsOf(entry).includes(id)).length,
}));

export const load = () => ({ groups: [...groupBy(topics, ({ group }) => group)] });
