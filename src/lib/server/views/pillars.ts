import { pillarsOf } from '#core/entry.ts';
import type { PillarView } from '#core/views.ts';
import { content } from '../content.ts';
import { said, saidProse } from './said.ts';

/** The four pillars in the reader's language. */
export const pillarViews = (lang: string): PillarView[] =>
  content.pillars.map((pillar) => ({
    id: pillar.id,
    definition: saidProse(pillar, lang),
    pictureAlt: said(pillar, 'pictureAlt', pillar.pictureAlt, lang),
    count: content.entries.filter((entry) => pillarsOf(entry).includes(pillar.id)).length,
  }));
