import { readChoice } from '#core/embed/address.ts';
import { frameOf, framePath, heightFor } from '#core/embed/frame.ts';
import { print } from '#core/embed/markup.ts';
import { baseLocale } from '#core/locale.ts';
import type { I18n } from '#lib/i18n/i18n.ts';
import { site } from '../../../site.ts';
import { absolute } from '../absolute.ts';
import { content } from '../content.ts';
import { entryRef } from '../views/entry-card.ts';
import { quoteOf } from '../views/entry-page.ts';
import { idsOf } from './feed-names.ts';

const width = 600;
const day = 86_400;
/** Pixels of a list of five. */
const listHeight = 480;

/**
 * The oEmbed answers of a language: one for each entry with a quote, which shows it, and one for each
 * year, which shows its latest entries: answers for each entry would be thousands of files more.
 */
export const oembedNames = (): string[] => [
  ...content.entries.filter((entry) => quoteOf(entry, baseLocale)).map(({ id }) => id),
  ...idsOf('year'),
];

/** What oEmbed asks of an answer (oembed.com, 2.3.4 and 2.3.4.4). */
export function oembedOf(name: string, i18n: I18n) {
  const { code } = i18n.locale;
  const entry = content.entries.find((one) => one.id === name && quoteOf(one, code));
  const quote = entry && quoteOf(entry, code);
  const title = entry ? entryRef(entry, code).title.text : name;
  const height = quote ? heightFor(quote.text) : listHeight;
  const shown: Record<string, string> = quote
    ? { entry: name }
    : { widget: 'tip-timeline', year: name };
  const choice = readChoice(new URLSearchParams(shown), code);
  const frame = frameOf(
    absolute(`/${framePath(choice)}`),
    i18n.t('embed.frameTitle', { title }),
    height,
  );
  return {
    version: '1.0',
    type: 'rich',
    title,
    ...(quote && { author_name: quote.speaker.name }),
    provider_name: site.name,
    provider_url: absolute('/'),
    cache_age: day,
    width,
    height,
    html: print([frame]),
  };
}
