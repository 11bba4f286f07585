import type { WidgetName } from './choice.ts';

/** What the Embed page and widgets/README.md tell those who write code: tests hold both to it. */

/** Where all ids that attributes take stand as JSON, below the archive. */
export const idsPath = 'widgets/v1/data/ids.json';

/** The widths of columns in pixels for which heights are given. */
export const widths = [320, 480, 720] as const;

/**
 * By widget, for each of those widths: the least height, in em of the card's text, at which nothing
 * moves when a card takes the place of shorter content. Measured; see tests/e2e/widget-heights.test.ts.
 */
export const minHeights: Record<WidgetName, readonly [number, number, number]> = {
  'tip-latest-quote': [44, 32, 24],
  'tip-timeline': [40, 34, 28],
  'tip-pillar-cards': [150, 170, 100],
  'tip-subscribe': [22, 20, 18],
};

/** The parts of every card. */
export const commonParts = ['card', 'link', 'archive'];

/** The parts that a widget has beside those. */
export const ownParts: Record<WidgetName, readonly string[]> = {
  'tip-latest-quote': ['quote', 'source', 'speaker', 'entry', 'summary'],
  'tip-timeline': ['title', 'entries', 'entry'],
  'tip-pillar-cards': ['pillar', 'picture', 'name', 'definition', 'entries', 'entry'],
  'tip-subscribe': ['title', 'form', 'label', 'input', 'button', 'answer', 'ways'],
};
