import { widgetAddress } from '../src/core/widget-address.ts';
import { feedIn, type WidgetFeed } from '../src/core/widget-feed.ts';
import type { TipElement } from './element.ts';
import { fetchJson } from './fetch-json.ts';
import type { Language } from './language.ts';

/** The attributes that choose entries; the first that is set counts. */
export const filters = ['entry', 'speaker', 'topic', 'pillar', 'year'];

/** Fetches a file of an element's archive. */
export const fetchFile = ({ root }: TipElement, path: string): Promise<unknown> =>
  fetchJson(root + path);

/** Fetches what an element asks for: the latest entries, or those of its filter. Rejects where there are none. */
export async function filtered(element: TipElement, { code }: Language): Promise<WidgetFeed> {
  const name = filters.find((filter) => element.getAttribute(filter));
  const { path, key } = widgetAddress(code, name, element.getAttribute(name ?? '') ?? '');
  return feedIn(await fetchFile(element, path), key);
}
