import { define } from '../element.ts';
import { TipPillarCards } from '../pillar-cards.ts';

define('tip-pillar-cards', TipPillarCards);

declare global {
  interface HTMLElementTagNameMap {
    'tip-pillar-cards': TipPillarCards;
  }
}
