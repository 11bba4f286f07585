import { content } from '#lib/server/content.ts';
import { entryList, pageParams } from '#lib/server/views/entry-list.ts';
import { inEveryLanguage, langOf } from '#lib/server/views/lang.ts';

/** By the day they were last changed, and on one day by their own date; both the latest last. */
const byChange = [...content.entries].sort((a, b) =>
  a.changed < b.changed ? -1 : a.changed > b.changed ? 1 : 0,
);
const changedOn = new Map(byChange.map(({ id, changed }) => [id, changed]));

export const entries = () => inEveryLanguage(pageParams(byChange).map((page) => ({ page })));

export const load = ({ params }) => {
  const { items, ...page } = entryList(byChange, params.page, langOf(params));
  return {
    ...page,
    items: items.map((entry) => ({ ...entry, changed: changedOn.get(entry.id) ?? '' })),
  };
};
