import './tip-latest-quote.ts';
import './tip-pillar-cards.ts';
import './tip-subscribe.ts';
import './tip-timeline.ts';
