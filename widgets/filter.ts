import type { TipElement } from './element.ts';
import { fetchJson } from './fetch-json.ts';
import type { Language } from './language.ts';

/** The attributes that choose entries; the first that is set counts. */
export const filters = ['entry', 'speaker', 'topic', 'pillar', 'year'];

/** Fetches a feed of an element's archive. */
export const feed = ({ root }: TipElement, name: string): Promise<unknown> =>
  fetchJson(`${root}widgets/v1/data/${name}.json`);

/** Fetches the feed an element asks for: the latest entries, or those of its filter. */
export function filtered(element: TipElement, { code }: Language): Promise<unknown> {
  const name = filters.find((filter) => element.getAttribute(filter));
  const chosen = name
    ? `${name}/${encodeURIComponent(element.getAttribute(name) ?? '')}`
    : 'latest';
  return feed(element, `${code}/${chosen}`);
}
