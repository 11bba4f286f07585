import { yearOf } from '#core/dates.ts';
import { pillarsOf, speakersOf, topicsOf, type Entry } from '#core/entry.ts';
import { content } from '../content.ts';

/** What a widget can choose several entries by. */
export type Filter = 'speaker' | 'topic' | 'pillar' | 'year';

const valuesOf: Record<Filter, (entry: Entry) => string[]> = {
  speaker: (entry) => speakersOf(entry).map(({ id }) => id),
  topic: topicsOf,
  pillar: pillarsOf,
  year: ({ date }) => [yearOf(date)],
};
/** The order in which readers find them. */
const order: Record<Filter, string[]> = {
  speaker: content.speakers.map(({ id }) => id),
  topic: content.topics.map(({ id }) => id),
  pillar: content.pillars.map(({ id }) => id),
  year: [...new Set(content.entries.map(({ date }) => yearOf(date)))],
};

const byKey = new Map<string, Entry[]>();
for (const entry of content.entries)
  for (const by of Object.keys(valuesOf) as Filter[])
    for (const id of new Set(valuesOf[by](entry))) {
      const list = byKey.get(`${by}/${id}`);
      if (list) list.push(entry);
      else byKey.set(`${by}/${id}`, [entry]);
    }

/** The entries of every filter that has some, oldest first, by its key: `topic/children`. */
export const filters: ReadonlyMap<string, Entry[]> = byKey;

/** The ids of a filter that have entries, in the order readers find them. */
export const idsOf = (by: Filter): string[] => order[by].filter((id) => byKey.has(`${by}/${id}`));
