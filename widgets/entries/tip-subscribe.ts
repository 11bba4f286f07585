import { define } from '../element.ts';
import { TipSubscribe } from '../subscribe.ts';

define('tip-subscribe', TipSubscribe);

declare global {
  interface HTMLElementTagNameMap {
    'tip-subscribe': TipSubscribe;
  }
}
