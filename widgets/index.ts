/** What the npm package gives: the classes, and the function that defines them. Importing it does nothing. */
export { define } from './element.ts';
export { TipLatestQuote } from './latest-quote.ts';
export { TipPillarCards } from './pillar-cards.ts';
export { TipSubscribe } from './subscribe.ts';
export { TipTimeline } from './timeline.ts';
