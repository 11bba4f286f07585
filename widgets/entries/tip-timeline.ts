import { define } from '../element.ts';
import { TipTimeline } from '../timeline.ts';

define('tip-timeline', TipTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'tip-timeline': TipTimeline;
  }
}
