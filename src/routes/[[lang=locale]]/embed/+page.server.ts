import { createHash } from 'node:crypto';
import { firstChoice } from '#core/embed/address.ts';
import { styleText } from '#core/embed/snippet.ts';
import { styleOf } from '#core/embed/style.ts';
import { absolute } from '#lib/server/absolute.ts';
import { content } from '#lib/server/content.ts';
import { i18nOf } from '#lib/server/i18n.ts';
import { widgetVersion } from '#lib/server/widgets/version.ts';
import { widgetFeed } from '#lib/server/widgets/feed.ts';
import { idsOf } from '#lib/server/widgets/feed-names.ts';

export const load = async ({ params }) => {
  const i18n = await i18nOf(params);
  const { code } = i18n.locale;
  const { entries, quoted } = widgetFeed(content.entries, i18n);
  const style = styleText(styleOf(firstChoice(code)));
  const named = new Set(idsOf('speaker'));
  return {
    archive: absolute('/'),
    version: widgetVersion(),
    /** What the code of the first choice is made of: it stands in the page before any script runs. */
    feed: { entries: entries.slice(0, 1), quoted },
    styleHash: `sha256-${createHash('sha256').update(style).digest('base64')}`,
    speakers: content.speakers
      .filter(({ id }) => named.has(id))
      .map(({ id, name }) => ({ id, name })),
    topics: idsOf('topic').map((id) => ({ id, name: i18n.name('topic', id) })),
    pillars: idsOf('pillar').map((id) => ({ id, name: i18n.name('pillar', id) })),
    years: idsOf('year').reverse(),
  };
};
