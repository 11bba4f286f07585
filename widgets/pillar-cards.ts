import { pillars } from 'virtual:widget-strings';
import { asPillars, type WidgetPillar } from '../src/core/widget-feed.ts';
import { foreign, link, make } from './dom.ts';
import { TipElement } from './element.ts';
import css from './pillar-cards.css?inline';
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
export class TipPillarCards extends TipElement<WidgetPillar[]> {
  static override readonly observedAttributes = [...super.observedAttributes, 'pillars', 'count'];

  declare pillars: string;
  declare count: string;

  constructor() {
    super(pillars, css);
  }

  /** Beside their pictures, which may come later. */
  #pictures?: Promise<unknown>;

  protected override async load(code: string): Promise<WidgetPillar[]> {
    this.#pictures = this.file('widgets/v1/data/pictures.json');
    // Each picture hears of the failure for itself; where the cards fail first, nobody does.
    this.#pictures.catch(() => null);
    return asPillars(await this.file(`widgets/v1/data/${code}/pillars.json`));
  }

  protected override content(all: WidgetPillar[], language: Language): Node[] {
    const wished = this.pillars.match(/\S+/g);
    const chosen = wished?.flatMap((id) => all.filter((pillar) => pillar.id === id)) ?? all;
    if (!chosen.length) throw new RangeError(this.pillars);
    return [
      make('div', {}, ...chosen.map((pillar) => this.#card(pillar, language))),
      make('small', {}, link('', this.root, 'archive', language.text('from'))),
    ];
  }

  #card(pillar: WidgetPillar, language: Language): Node {
    const { id, path, name, definition, alt, entries } = pillar;
    return make(
      'article',
      { part: 'pillar' },
      loadPicture(this.#pictures, id, alt),
      make('h3', { part: 'name' }, link(path, this.root, 'link', name)),
      definition &&
        make(
          'p',
          { part: 'definition', ...foreign(definition.lang, language.code) },
          definition.text,
        ),
      entryList(entries.slice(0, Number(this.count || 2)), language, this.root),
    );
  }
}
