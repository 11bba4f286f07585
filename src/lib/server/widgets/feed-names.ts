import { bySpeaker } from '#core/archive.ts';
import { yearOf } from '#core/dates.ts';
import { pillarsOf, topicsOf, type Entry } from '#core/entry.ts';
import { content } from '../content.ts';

const { entries } = content;

/** What a widget can choose entries by, with the ids there are and the entries of each, oldest first. */
const filters: Record<string, { ids: string[]; of: (id: string) => Entry[] }> = {
  entry: {
    ids: entries.map(({ id }) => id),
    of: (id) => entries.filter((entry) => entry.id === id),
  },
  speaker: { ids: content.speakers.map(({ id }) => id), of: (id) => bySpeaker(entries, id) },
  topic: {
    ids: content.topics.map(({ id }) => id),
    of: (id) => entries.filter((entry) => topicsOf(entry).includes(id)),
  },
  pillar: {
    ids: content.pillars.map(({ id }) => id),
    of: (id) => entries.filter((entry) => pillarsOf(entry).some((pillar) => pillar === id)),
  },
  year: {
    ids: [...new Set(entries.map(({ date }) => yearOf(date)))],
    of: (id) => entries.filter(({ date }) => yearOf(date) === id),
  },
};

/** The entries of a filter, oldest first; none for a filter or id the archive does not have. */
export const filtered = (by: string, id: string): Entry[] => filters[by]?.of(id) ?? [];

/** Every filter that has entries. */
export const filterNames = (): { by: string; id: string }[] =>
  Object.entries(filters).flatMap(([by, { ids, of }]) =>
    ids.filter((id) => of(id).length > 0).map((id) => ({ by, id })),
  );
