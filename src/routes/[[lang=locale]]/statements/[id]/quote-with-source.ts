import type { EntryPage } from '#core/views.ts';

/**
 * A quote as it is copied: the words, who said them, where and when, and the permalink of the statement
 * with its host, since it is read far from the site. `path` is that of the page. Null where the
 * entry has no quote.
 */
export const quoteWithSource = (
  { quote, title }: Pick<EntryPage, 'quote' | 'title'>,
  date: string,
  path: string,
): string | null =>
  quote &&
  `“${quote.text}”\n${quote.speaker.name}, ${quote.office}\n${title.text}, ${date}\n${__SITE_ORIGIN__}${path}`;
