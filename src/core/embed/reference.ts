import type { WidgetName } from './choice.ts';

/** What the Embed page and widgets/README.md tell those who write code: tests hold both to it. */

/** Where all ids that attributes take stand as JSON, below the archive. */
export const idsPath = 'widgets/v1/data/ids.json';

/** The widths of columns in pixels for which heights are given. */
export const widths = [320, 480, 720] as const;

/**
 * By widget, for each of those widths: the least height, in em of the card's text, at which nothing
 * moves when a card takes the place of shorter content. That of the language that needs most, measured, and
 * a tenth more for other words; see tests/e2e/widget-hosts.test.ts.
 */
export const minHeights: Record<WidgetName, readonly [number, number, number]> = {
  'tip-latest-quote': [34, 26, 20],
  'tip-timeline': [50, 39, 31],
  'tip-pillar-cards': [170, 170, 88],
  'tip-subscribe': [20, 15, 14],
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
