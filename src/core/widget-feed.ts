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
  summary: Said | null;
  quote: (Said & { by: string; office: string }) | null;
}

/** The latest entries of a filter. */
export interface WidgetFeed {
  entries: WidgetEntry[];
  /** The latest entry that has a quote; null where none has one. */
  quoted: WidgetEntry | null;
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

const isText = (value: unknown): value is string => typeof value === 'string';
const isSaid = (value: unknown): value is Said => {
  const said = value as Partial<Said> | null | undefined;
  return isText(said?.text) && isText(said.lang);
};
const isEntry = (value: unknown): value is WidgetEntry => {
  const entry = value as Partial<WidgetEntry> | null | undefined;
  return (
    isText(entry?.path) &&
    isText(entry.date) &&
    /^\d{4}(-\d\d){0,2}$/.test(entry.date) &&
    isSaid(entry.title) &&
    isText(entry.kind) &&
    isText(entry.by)
  );
};

/** Takes JSON as entries. Throws where it is none: what comes over the net is not believed. */
export function asFeed(json: unknown): Pick<WidgetFeed, 'entries'> {
  const { entries } = json as WidgetFeed;
  if (!entries.length || !entries.every(isEntry)) throw new TypeError('no entries');
  return { entries };
}

/** Takes JSON as entries with the one that is quoted. Throws where it is none. */
export function asQuotedFeed(json: unknown): WidgetFeed {
  const { entries } = asFeed(json);
  const { quoted } = json as WidgetFeed;
  const whole = ({ quote, summary }: WidgetEntry) =>
    (!summary || isSaid(summary)) &&
    (!quote || (isSaid(quote) && isText(quote.by) && isText(quote.office)));
  if (quoted && !isEntry(quoted)) throw new TypeError('no entry');
  if (![...entries, quoted].every((entry) => !entry || whole(entry)))
    throw new TypeError('no quote');
  return { entries, quoted };
}

/** Takes JSON as the feed of pillars. Throws where it is none. */
export function asPillars(json: unknown): WidgetPillar[] {
  const pillars = json as WidgetPillar[];
  const right = ({ id, path, name, definition, alt, entries }: WidgetPillar) =>
    [id, path, name].every(isText) &&
    isSaid(alt) &&
    (!definition || isSaid(definition)) &&
    entries.every(isEntry);
  if (!pillars.length || !pillars.every(right)) throw new TypeError('no pillars');
  return pillars;
}
