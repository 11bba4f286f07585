import { XMLBuilder } from 'fast-xml-parser';
import { directionOf } from '#core/locale.ts';
import type { Said } from '#core/views.ts';
import { site } from '../../../site.ts';
import type { EntryFeed, FeedItem } from './entry-feed.ts';

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

/** A feed as Atom (RFC 4287). Titles are texts, not HTML; what is in another language than the feed says so. */
export function atom(
  { id, lang, title, description, link, updated, items }: EntryFeed,
  self: string,
) {
  const text = said(lang);
  const feed = {
    '@xmlns': 'http://www.w3.org/2005/Atom',
    '@xml:lang': lang,
    id,
    title: text(title),
    subtitle: text(description),
    updated,
    link: [
      { '@rel': 'self', '@type': 'application/atom+xml', '@href': self },
      { '@rel': 'alternate', '@type': 'text/html', '@hreflang': lang, '@href': link },
    ],
    rights: 'CC0 1.0',
    generator: site.name,
    entry: items.map((item) => entryOf(item, lang)),
  };
  return `<?xml version="1.0" encoding="utf-8"?>\n${String(builder.build({ feed }))}\n`;
}

/** A text construct; `xml:lang` where its language is not the feed's. */
const said =
  (lang: string) =>
  (given: Said): object => ({
    ...(given.lang !== lang && { '@xml:lang': given.lang }),
    '#text': given.text,
  });

function entryOf(item: FeedItem, lang: string) {
  const text = said(lang);
  return {
    id: item.id,
    title: text(item.title),
    link: { '@rel': 'alternate', '@type': 'text/html', '@hreflang': lang, '@href': item.link },
    published: item.published,
    updated: item.updated,
    author: item.authors.map((name) => ({ name })),
    category: item.topics.map(({ id, name }) => ({
      ...(name.lang !== lang && { '@xml:lang': name.lang }),
      '@term': id,
      '@label': name.text,
    })),
    content: {
      '@type': 'xhtml',
      div: { '@xmlns': 'http://www.w3.org/1999/xhtml', ...paragraphs(item) },
    },
  };
}

const paragraphs = (item: FeedItem) => ({
  p: item.paragraphs.map(({ text, lang }) => ({
    '@lang': lang,
    '@dir': directionOf(lang),
    '#text': text,
  })),
});

/** The words of an item as HTML. */
export const htmlOf = (item: FeedItem): string => String(builder.build(paragraphs(item)));
