import { readChoice } from '#core/embed/address.ts';
import { frameOf, framePath, heightFor } from '#core/embed/frame.ts';
import { print } from '#core/embed/markup.ts';
import type { WidgetEntry } from '#core/widget-feed.ts';
import type { I18n } from '#lib/i18n/i18n.ts';
import { site } from '../../../site.ts';
import { absolute } from '../absolute.ts';

const width = 600;
const day = 86_400;

/**
 * What oEmbed asks of an entry (oembed.com, 2.3.4 and 2.3.4.4), as fields that stand in its feed: an
 * answer of its own for every entry in every language would be thousands of files more.
 */
export function oembedOf(id: string, entry: WidgetEntry, { locale, t }: I18n) {
  const height = heightFor((entry.quote ?? entry.summary)?.text ?? '');
  const choice = readChoice(new URLSearchParams({ entry: id }), locale.code);
  const frame = frameOf(
    absolute(`/${framePath(choice)}`),
    t('embed.frameTitle', { title: entry.title.text }),
    height,
  );
  return {
    version: '1.0',
    type: 'rich',
    title: entry.title.text,
    author_name: entry.quote?.by ?? entry.by,
    provider_name: site.name,
    provider_url: absolute('/'),
    cache_age: day,
    width,
    height,
    html: print([frame]),
  };
}
