import { error } from '@sveltejs/kit';
import { pillarsOf } from '#core/entry.ts';
import { turningPoints } from '#core/turning-points.ts';
import { content } from '#lib/server/content.ts';
import { entryRef } from '#lib/server/views/entry-card.ts';
import { entryList, pageParams } from '#lib/server/views/entry-list.ts';
import { inEveryLanguage, langOf } from '#lib/server/views/lang.ts';
import { pillarViews } from '#lib/server/views/pillars.ts';

const about = (id: string) =>
  content.entries.filter((entry) => pillarsOf(entry).some((pillar) => pillar === id));

export const entries = () =>
  inEveryLanguage(
    content.pillars.flatMap(({ id }) => pageParams(about(id)).map((page) => ({ id, page }))),
  );

export const load = ({ params }) => {
  const pillar = pillarViews(langOf(params)).find(({ id }) => id === params.id);
  const sources = content.pillars.find(({ id }) => id === params.id);
  if (!pillar || !sources) error(404);
  const { verifiedFrom, changed } = sources;
  return {
    pillar,
    provenance: { verifiedFrom, changed },
    turningPoints: params.page
      ? []
      : turningPoints(about(pillar.id)).map((entry) => entryRef(entry, langOf(params))),
    list: entryList(about(pillar.id), params.page, langOf(params)),
  };
};
