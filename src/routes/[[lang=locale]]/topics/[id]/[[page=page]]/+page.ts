import { error } from '@sveltejs/kit';
import { topicsOf } from '#core/entry.ts';
import { content } from '#lib/server/content.ts';
import { entryList, pageParams } from '#lib/server/views/entry-list.ts';
import { inEveryLanguage, langOf } from '#lib/server/views/lang.ts';

const about = (id: string) => content.entries.filter((entry) => topicsOf(entry).includes(id));

export const entries = () =>
  inEveryLanguage(
    content.topics.flatMap(({ id }) => pageParams(about(id)).map((page) => ({ id, page }))),
  );

export const load = ({ params }) => {
  const topic = content.topics.find(({ id }) => id === params.id);
  if (!topic) error(404);
  const beside = content.topics.filter(
    ({ id, group }) => group === topic.group && id !== topic.id && about(id).length > 0,
  );
  return {
    topic,
    beside: beside.map(({ id }) => id),
    list: entryList(about(topic.id), params.page, langOf(params)),
  };
};
