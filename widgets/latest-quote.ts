import { quote } from 'virtual:widget-strings';
import type { WidgetEntry, WidgetFeed } from '../src/core/widget-feed.ts';
import css from './latest-quote.css?inline';
import { foreign, link, make } from './dom.ts';
import { TipElement } from './element.ts';
import { filtered, filters } from './filter.ts';
import { dateText, type Language } from './language.ts';

/**
 * The latest quote of the archive, or of a filter, with who said it, when, and its entry; where none
 * of the entries has a quote, the latest of them as a statement, with the archive's summary under
 * that name. It never changes by itself.
 *
 * @element tip-latest-quote
 * @attr {string} entry - the id of the one entry
 * @attr {string} speaker - the id of a speaker: the latest of theirs; the first of these five that is set counts, and one that is set and empty keeps the page's own content
 * @attr {string} topic - the id of a topic
 * @attr {string} pillar - prevention, protection, prosecution or partnerships
 * @attr {string} year - four digits
 * @attr {boolean} quotes-only - where there is no quote, the page's own content stays
 * @csspart quote - the words
 * @csspart source - who said it
 * @csspart speaker - their name
 * @csspart entry - the entry's title
 * @csspart summary - the archive's summary, where an entry has no quote
 */
export class TipLatestQuote extends TipElement<WidgetFeed | null> {
  static override readonly observedAttributes = [
    ...super.observedAttributes,
    ...filters,
    'quotes-only',
  ];

  constructor() {
    super(quote, css);
  }

  protected override load(code: string): Promise<WidgetFeed | null> {
    return filtered(this, code);
  }

  protected override content(feed: WidgetFeed | null, language: Language): Node[] | null {
    const entry = feed?.quoted ?? feed?.entries[0];
    return entry && (entry.quote || !this.hasAttribute('quotes-only'))
      ? this.#card(entry, language)
      : null;
  }

  #card({ date, quote, title, summary, by, kind, path }: WidgetEntry, language: Language): Node[] {
    const { code, text } = language;
    const who = make(
      'p',
      { part: 'source' },
      make('b', { part: 'speaker' }, quote ? quote.by : by),
      make('small', {}, quote ? quote.office : kind),
    );
    const name = link(path, this.root, 'link', make('span', foreign(title.lang, code), title.text));
    return [
      // One direction for the words and who said them, whatever the page's is.
      quote &&
        make(
          'figure',
          foreign(quote.lang, code),
          make('blockquote', { part: 'quote' }, quote.text),
          who,
        ),
      make(quote ? 'p' : 'h3', { part: 'entry' }, name),
      !quote && who,
      make('small', {}, make('time', { datetime: date }, dateText(date, language))),
      summary && make('small', {}, text('summary')),
      summary && make('p', { part: 'summary', ...foreign(summary.lang, code) }, summary.text),
      make('small', {}, link('', this.root, 'archive', text('from'))),
    ].filter((node) => !!node);
  }
}
