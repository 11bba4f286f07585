import { timeline } from 'virtual:widget-strings';
import { link, make } from './dom.ts';
import { TipElement } from './element.ts';
import { entryList } from './entry-list.ts';
import { filtered, filters } from './filter.ts';
import type { Language } from './language.ts';
import type { WidgetFeed } from '../src/core/widget-feed.ts';

/**
 * The latest entries of the archive, or of a filter.
 *
 * @element tip-timeline
 * @attr {string} entry - the id of the one entry
 * @attr {string} speaker - the id of a speaker: the latest of theirs; the first of these five that is set counts
 * @attr {string} topic - the id of a topic
 * @attr {string} pillar - prevention, protection, prosecution or partnerships
 * @attr {string} year - four digits
 * @attr {number} count - how many, from 1 to 12; 5 unless given
 * @csspart title - the heading
 * @csspart entries - the list
 * @csspart entry - each of its items
 */
export class TipTimeline extends TipElement<WidgetFeed | null> {
  static override readonly observedAttributes = [...super.observedAttributes, ...filters, 'count'];

  declare count: string;

  constructor() {
    super(timeline, '');
  }

  protected override load(code: string): Promise<WidgetFeed | null> {
    return filtered(this, code);
  }

  protected override content(feed: WidgetFeed | null, language: Language): Node[] | null {
    const count = Number(this.count) || 5;
    return (
      feed && [
        make('h3', { part: 'title' }, language.text('latest')),
        entryList(feed.entries.slice(0, Math.max(1, count)), language, this.root),
        make('small', {}, link('', this.root, 'archive', language.text('from'))),
      ]
    );
  }
}
