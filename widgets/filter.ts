import { widgetAddress } from '../src/core/widget-address.ts';
import { feedIn, type WidgetFeed } from '../src/core/widget-feed.ts';
import type { TipElement } from './element.ts';

/** The attributes that choose entries; the first that is set counts. */
export const filters = ['entry', 'speaker', 'topic', 'pillar', 'year'];

/**
 * Fetches what an element asks for, the latest entries or those of its filter, in a language. Null for
 * a filter that is there and empty, as where a content system's field was. Rejects where there are no
 * entries.
 */
export async function filtered(
  element: TipElement<unknown>,
  code: string,
): Promise<WidgetFeed | null> {
  const name = filters.find((filter) => element.hasAttribute(filter));
  const id = name && (element as unknown as Record<string, string>)[name]?.trim();
  if (id === '') return null;
  const { path, key } = widgetAddress(code, name, id);
  return feedIn(await element.file(path), key);
}
