import type { I18n } from '#lib/i18n/i18n.ts';
import { content } from '../content.ts';
import { speakerRef } from '../views/entry-card.ts';
import { idsOf } from './feed-names.ts';

/** What the filters of widgets take, each with its name in a language, in the order readers find them. */
export const filterIds = ({ locale, name }: I18n) => ({
  speakers: idsOf('speaker').map((id) => speakerRef(id, locale.code)),
  topics: idsOf('topic').map((id) => ({ id, name: name('topic', id) })),
  pillars: idsOf('pillar').map((id) => ({ id, name: name('pillar', id) })),
  years: idsOf('year').reverse(),
});

/** The ids that `entry` takes, the latest first. */
export const entryIds = (): string[] => content.entries.map(({ id }) => id).reverse();
