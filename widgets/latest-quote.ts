import { common } from 'virtual:widget-strings';
import type { WidgetEntry } from '../src/core/widget-feed.ts';
import css from './latest-quote.css?inline';
import { foreign, link, make } from './dom.ts';
import { TipElement } from './element.ts';
import { filtered, filters } from './filter.ts';
import { dateText, type Language } from './language.ts';

/**
 * The latest quote of the archive, or of a filter, with who said it, when, and its entry; where none
 * of the entries has a quote, the latest of them with its summary. It never changes by itself.
 *
 * @element tip-latest-quote
 * @attr {string} entry - the id of the one entry
 * @attr {string} speaker - the id of a speaker: the latest of theirs; the first of these five that is set counts
 * @attr {string} topic - the id of a topic
 * @attr {string} pillar - prevention, protection, prosecution or partnerships
 * @attr {string} year - four digits
 * @csspart quote - the words
 * @csspart summary - the summary, where an entry has no quote
 * @csspart source - who said it
 * @csspart speaker - their name
 * @csspart entry - the entry's title and date
 */
export class TipLatestQuote extends TipElement {
  static override readonly observedAttributes = [...super.observedAttributes, ...filters];

  protected override get styles(): string[] {
    return [css];
  }

  protected override get english(): Record<string, string> {
    return common;
  }

  protected override async content(language: Language): Promise<Node[]> {
    const { quoted, entries } = await filtered(this, language);
    const entry = quoted ?? entries[0];
    return entry ? [this.#figure(entry, language)] : [];
  }

  #figure(entry: WidgetEntry, language: Language): Node {
    const { code, text } = language;
    const { quote, title, summary, by, kind } = entry;
    const words = quote ?? summary;
    const who = quote ? [quote.by, quote.office] : [by, kind];
    return make(
      'article',
      {},
      words &&
        make(
          quote ? 'blockquote' : 'p',
          { part: quote ? 'quote' : 'summary', ...foreign(words.lang, code) },
          words.text,
        ),
      make(
        'p',
        { part: 'source' },
        make('b', { part: 'speaker', dir: 'auto' }, who[0]),
        ' ',
        make('small', {}, make('bdi', {}, who[1])),
      ),
      make(
        'p',
        { part: 'entry' },
        link(entry.path, this.root, 'link', make('span', foreign(title.lang, code), title.text)),
        make('small', {}, make('time', { datetime: entry.date }, dateText(entry.date, language))),
      ),
      make('small', {}, link('', this.root, 'archive', text('from'))),
    );
  }
}
