import { common } from 'virtual:widget-strings';
import { link, make } from './dom.ts';
import { TipElement } from './element.ts';
import css from './timeline.css?inline';
import { entryList } from './entry-list.ts';
import { filtered, filters } from './filter.ts';
import type { Language } from './language.ts';

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
 * @csspart entries - the list
 * @csspart entry - each of its items
 */
export class TipTimeline extends TipElement {
  static override readonly observedAttributes = [...super.observedAttributes, ...filters, 'count'];

  protected override get styles(): string[] {
    return [css];
  }

  protected override get english(): Record<string, string> {
    return common;
  }

  protected override async content(language: Language): Promise<Node[]> {
    const { entries } = await filtered(this, language);
    const count = Number(this.getAttribute('count')) || 5;
    return [
      entryList(entries.slice(0, Math.max(1, count)), language, this.root),
      make('small', {}, link('', this.root, 'archive', language.text('from'))),
    ];
  }
}
