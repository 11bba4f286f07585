import type { PartialDate } from './dates.ts';
import type { Said } from './views.ts';

/** An entry with no more than a widget shows. */
export interface WidgetEntry {
  /** Below the archive's root, without a slash in front: `es/statements/…/`. */
  path: string;
  date: PartialDate;
  title: Said;
  /** The kind in the feed's language. */
  kind: string;
  /** Who spoke, presented or made it. */
  by: string;
  /** Only of an entry that stands for a filter without a quote: a list shows none. */
  summary?: Said | null;
  quote?: (Said & { by: string; office: string }) | null;
}

/** The latest entries of a filter. */
export interface WidgetFeed {
  entries: WidgetEntry[];
  /** The latest entry that has a quote; null where none has one. */
  quoted: WidgetEntry | null;
}

/**
 * A file of feeds: each entry stands in it once, and a feed names the places of its own. The JSON
 * twin of an entry's page holds one as `cards`, with a feed for each language.
 */
export interface WidgetFile {
  entries: WidgetEntry[];
  /** By the key that `widgetAddress` gives. */
  feeds: Record<string, { latest: number[]; quoted?: number }>;
}

/** A pillar as its card shows it. */
export interface WidgetPillar {
  id: string;
  path: string;
  name: string;
  definition: Said | null;
  alt: Said;
  entries: WidgetEntry[];
}

/** How many entries a feed holds at most: its bytes do not grow with the archive. */
export const feedLength = 12;

const areTexts = (...values: unknown[]) => values.every((value) => typeof value === 'string');
const isSaid = (said: unknown): said is Said => {
  const { text, lang } = Object(said) as Partial<Said>;
  return areTexts(text, lang);
};
const isEntry = (entry: unknown): entry is WidgetEntry => {
  const { path, date, kind, by, title, summary, quote } = Object(entry) as WidgetEntry;
  return (
    areTexts(path, date, kind, by) &&
    /^\d{4}(-\d\d){0,2}$/.test(date) &&
    isSaid(title) &&
    (!summary || isSaid(summary)) &&
    (!quote || (isSaid(quote) && areTexts(quote.by, quote.office)))
  );
};

/**
 * Takes JSON as a file of feeds and gives the one of a key. What comes over the net is not believed:
 * an entry that is none is left out. Throws where no entry is left, or where there is no such feed.
 */
export function feedIn(json: unknown, key: string): WidgetFeed {
  const { entries, feeds } = (json as { cards?: WidgetFile }).cards ?? (json as WidgetFile);
  const { latest, quoted = -1 } = feeds[key] ?? { latest: [] };
  const right = latest.map((place) => entries[place]).filter(isEntry);
  if (!right[0]) throw new RangeError(key);
  const said = entries[quoted];
  return { entries: right, quoted: isEntry(said) && said.quote ? said : null };
}

/** Takes JSON as the feed of pillars; one that is none is left out. Throws for what is no list. */
export const asPillars = (json: unknown): WidgetPillar[] =>
  (json as WidgetPillar[]).filter(
    ({ id, path, name, definition, alt, entries }) =>
      areTexts(id, path, name) &&
      isSaid(alt) &&
      (!definition || isSaid(definition)) &&
      entries.every(isEntry),
  );
