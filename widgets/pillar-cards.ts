import { common } from 'virtual:widget-strings';
import { asPillars, type WidgetPillar } from '../src/core/widget-feed.ts';
import { foreign, link, make } from './dom.ts';
import { TipElement } from './element.ts';
import css from './pillar-cards.css?inline';
import { fetchFile } from './filter.ts';
import { loadPicture } from './picture.ts';
import type { Language } from './language.ts';
import { entryList } from './entry-list.ts';

/**
 * The four pillars, or some, each with its picture, definition and latest entries.
 *
 * @element tip-pillar-cards
 * @attr {string} pillars - ids with spaces between, in the order wished; all four unless given
 * @attr {number} count - how many entries each card shows, from 0 to 3; 2 unless given
 * @csspart pillar - each card
 * @csspart picture - its picture
 * @csspart name - its name
 * @csspart definition - what the pillar is
 * @csspart entries - the list
 * @csspart entry - each of its items
 */
export class TipPillarCards extends TipElement {
  static override readonly observedAttributes = [...super.observedAttributes, 'pillars', 'count'];

  protected override get styles(): string[] {
    return [css];
  }

  protected override get english(): Record<string, string> {
    return common;
  }

  protected override async content(language: Language): Promise<Node[]> {
    const all = asPillars(await fetchFile(this, `widgets/v1/data/${language.code}/pillars.json`));
    const wished = this.getAttribute('pillars')?.match(/\S+/g);
    const chosen = wished?.flatMap((id) => all.filter((pillar) => pillar.id === id)) ?? all;
    if (!chosen.length) throw new RangeError('no such pillar');
    return [
      make('div', { class: 'cards' }, ...chosen.map((pillar) => this.#card(pillar, language))),
      make('small', {}, link('', this.root, 'archive', language.text('from'))),
    ];
  }

  #card(pillar: WidgetPillar, language: Language): Node {
    const { id, path, name, definition, alt, entries } = pillar;
    const wished = this.getAttribute('count');
    return make(
      'article',
      { part: 'pillar' },
      loadPicture(fetchFile(this, 'widgets/v1/data/pictures.json'), id, alt),
      make('h3', { part: 'name' }, link(path, this.root, 'link', name)),
      definition &&
        make(
          'p',
          { part: 'definition', ...foreign(definition.lang, language.code) },
          definition.text,
        ),
      entryList(entries.slice(0, wished ? Number(wished) || 0 : 2), language, this.root),
    );
  }
}
