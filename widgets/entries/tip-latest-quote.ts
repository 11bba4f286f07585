import { define } from '../element.ts';
import { TipLatestQuote } from '../latest-quote.ts';

define('tip-latest-quote', TipLatestQuote);

declare global {
  interface HTMLElementTagNameMap {
    'tip-latest-quote': TipLatestQuote;
  }
}
