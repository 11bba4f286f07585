import type { WidgetEntry } from '../src/core/widget-feed.ts';
import { foreign, link, make } from './dom.ts';
import { dateText, type Language } from './language.ts';

/** A list of entries, each a link with its date and kind. */
export function entryList(entries: WidgetEntry[], language: Language, root: string): HTMLElement {
  return make(
    'ul',
    { part: 'entries', role: 'list' },
    ...entries.map(({ path, title, kind, date: day }) =>
      make(
        'li',
        { part: 'entry' },
        link(path, root, 'link', make('span', foreign(title.lang, language.code), title.text)),
        make('small', {}, make('time', { datetime: day }, dateText(day, language)), ` · ${kind}`),
      ),
    ),
  );
}
