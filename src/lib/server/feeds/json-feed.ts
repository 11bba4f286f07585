import { htmlOf } from './atom.ts';
import type { EntryFeed } from './entry-feed.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org). Titles are texts; `language` is that of the title. */
export const jsonFeed = (
  { lang, title, description, link, items }: EntryFeed,
  self: string,
): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: title.text,
    description: description.text,
    language: lang,
    home_page_url: link,
    feed_url: self,
    items: items.map((item) => ({
      id: item.id,
      url: item.link,
      title: item.title.text,
      language: item.title.lang,
      content_html: htmlOf(item),
      date_published: item.published,
      date_modified: item.updated,
      authors: item.authors.map((name) => ({ name })),
      tags: item.topics.map(({ name }) => name.text),
    })),
  });
