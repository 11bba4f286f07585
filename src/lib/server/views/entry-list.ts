import { error } from '@sveltejs/kit';
import type { Entry } from '#core/entry.ts';
import { pageCount, pageOf, type Page } from '#core/pages.ts';
import type { EntryCard } from '#core/views.ts';
import { entryCard } from './entry-card.ts';

/** The number in `page-3`; 1 where an address has none. */
export const pageNumber = (param: string | undefined): number =>
  param ? Number(param.slice('page-'.length)) : 1;

/** One page of a list, the latest entry first. Ends the request with 404 where there is no such page. */
export function entryList(
  entries: Entry[],
  param: string | undefined,
  lang: string,
): Page<EntryCard> {
  const page = pageOf([...entries].reverse(), pageNumber(param));
  if (!page) error(404);
  return { ...page, items: page.items.map((entry) => entryCard(entry, lang)) };
}

/** The `page` parameters of a list: none for its first page, then `page-2` and on. */
export const pageParams = (entries: Entry[]): string[] =>
  Array.from({ length: pageCount(entries.length) }, (_, i) => (i ? `page-${i + 1}` : ''));
