import { createHash } from 'node:crypto';
import { firstChoice } from '#core/embed/address.ts';
import { quotationOf } from '#core/embed/quotation.ts';
import { styleText } from '#core/embed/snippet.ts';
import { styleOf } from '#core/embed/style.ts';
import { absolute } from '#lib/server/absolute.ts';
import { baseLocale } from '#core/locale.ts';
import { content } from '#lib/server/content.ts';
import { i18nOf } from '#lib/server/i18n.ts';
import { entryRecord } from '#lib/server/views/entry-record.ts';
import { quoteOf } from '#lib/server/views/entry-page.ts';
import { widgetVersion } from '#lib/server/widgets/version.ts';
import { entryCards, widgetFeed } from '#lib/server/widgets/feed.ts';
import { filterIds } from '#lib/server/widgets/ids.ts';

export const load = async ({ params }) => {
  const i18n = await i18nOf(params);
  const { code } = i18n.locale;
  const { entries, quoted } = widgetFeed(content.entries, i18n);
  const style = styleText(styleOf(firstChoice(code)));
  const first =
    content.entries.findLast((entry) => quoteOf(entry, baseLocale)) ?? content.entries.at(-1);
  if (!first) throw new Error('src/content has no entry: the Embed page has nothing to show.');
  const twin = { ...entryRecord(first), cards: entryCards(first, [i18n]) };
  return {
    archive: absolute('/'),
    version: widgetVersion(),
    /** What the code of the first choice is made of: it stands in the page before any script runs. */
    feed: { entries: entries.slice(0, 1), quoted },
    quotation: quotationOf(twin, code, absolute('/')),
    styleHash: `sha256-${createHash('sha256').update(style).digest('base64')}`,
    ...filterIds(i18n),
  };
};
