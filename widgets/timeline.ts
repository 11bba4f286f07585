import { asFeed } from '../src/core/widget-feed.ts';
import { link, make } from './dom.ts';
import { TipElement } from './element.ts';
import { entryList } from './entry-list.ts';
import { filtered, filters } from './filter.ts';
import type { Language } from './language.ts';

/**
 * The latest entries of the archive, or of a filter.
 *
 * @element tip-timeline
 * @attribute speaker, topic, pillar, year, entry - the id to choose by; the first that is set counts
 * @attribute count - how many, from 1 to 12; 5 unless given
 */
export class TipTimeline extends TipElement {
  static override readonly observedAttributes = [...super.observedAttributes, ...filters, 'count'];

  protected override async content(language: Language): Promise<Node[]> {
    const { entries } = asFeed(await filtered(this, language));
    const count = Number(this.getAttribute('count')) || 5;
    return [
      entryList(entries.slice(0, Math.max(1, count)), language, this.root),
      make('small', {}, link('', this.root, 'archive', language.text('from'))),
    ];
  }
}
