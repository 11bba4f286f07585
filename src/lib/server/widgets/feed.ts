import { entryPath, pillarsOf, type Entry } from '#core/entry.ts';
import { baseLocale } from '#core/locale.ts';
import { fileOf, filterFiles } from '#core/widget-address.ts';
import {
  feedLength,
  type WidgetEntry,
  type WidgetFeed,
  type WidgetFile,
  type WidgetPillar,
} from '#core/widget-feed.ts';
import type { I18n } from '#lib/i18n/i18n.ts';
import { content } from '../content.ts';
import { entryCard } from '../views/entry-card.ts';
import { quoteOf } from '../views/entry-page.ts';
import { pillarViews } from '../views/pillars.ts';
import { filters } from './feed-names.ts';
import { fitFile } from './fit-file.ts';
import { shareOut } from './share-out.ts';
import { proseText } from '#core/prose.ts';

/** Letters of a summary in a feed; the entry has the rest. Quotes are never cut. */
const summaryLength = 400;
/** How many entries a pillar's card can show. */
const cardLength = 3;

/** The latest of some entries, which are in order, and the latest of all with a quote. */
export function widgetFeed(entries: Entry[], i18n: I18n): WidgetFeed {
  const latest = entries.slice(-feedLength).reverse();
  const quoted = entries.findLast((entry) => quoteOf(entry, baseLocale));
  return {
    // Of entries without a quote the first stands for all: a list shows neither summaries nor quotes.
    entries: latest.map((entry, at) => shortened(widgetEntry(entry, i18n, !quoted && at === 0))),
    quoted: quoted ? widgetEntry(quoted, i18n, true) : null,
  };
}

/** The names of a language's files of feeds, as `widgetAddress` gives them. */
export const fileNames = [
  'latest',
  ...Array.from({ length: filterFiles }, (nothing, at) => `filter-${at}`),
];

const keysOf = (name: string): string[] =>
  [...filters.keys()].filter((key) => `filter-${fileOf(key)}` === name);

/** A file of feeds by its name. */
export function widgetFile(name: string, i18n: I18n): WidgetFile {
  if (name === 'latest') return fitFile(new Map([[name, widgetFeed(content.entries, i18n)]]));
  return fitFile(
    new Map(keysOf(name).map((key) => [key, widgetFeed(filters.get(key) ?? [], i18n)])),
  );
}

/** An entry in every language, by the code of each: what its JSON twin holds for widgets, nothing of it cut. */
export function entryCards(entry: Entry, languages: I18n[]): WidgetFile {
  const quoted = quoteOf(entry, baseLocale) !== null;
  return {
    entries: languages.map((i18n) => widgetEntry(entry, i18n, true)),
    feeds: Object.fromEntries(
      languages.map(({ locale }, at) => [
        locale.code,
        { latest: [at], ...(quoted && { quoted: at }) },
      ]),
    ),
  };
}

/** The pillars with their latest entries, most of which are of several: each is shown under one. */
export function pillarFeed(i18n: I18n): WidgetPillar[] {
  const views = pillarViews(i18n.locale.code);
  const latest = content.entries.toReversed();
  const shown = shareOut(
    views.map(({ id }) => latest.filter((entry) => pillarsOf(entry).includes(id))),
    cardLength,
  );
  return views.map(({ id, definition, pictureAlt }, at) => ({
    id,
    path: below(i18n.path(`/pillars/${id}/`)),
    name: i18n.name('pillar', id),
    definition: definition && { text: proseText(definition.prose), lang: definition.lang },
    alt: pictureAlt,
    entries: (shown[at] ?? []).map((entry) => widgetEntry(entry, i18n, false)),
  }));
}

/** An entry as a list shows it; `whole` with its quote, or its summary where it has none. */
function widgetEntry(entry: Entry, { locale, path, t }: I18n, whole: boolean): WidgetEntry {
  const { title, date, kind, speakers, body, summary } = entryCard(entry, locale.code);
  const quote = whole && quoteOf(entry, locale.code);
  return {
    path: below(path(entryPath(entry))),
    date,
    title,
    kind: t(`kind.${kind}`),
    by: speakers[0]?.name ?? body?.text ?? '',
    ...(whole && !quote && summary && { summary }),
    ...(quote && {
      quote: {
        text: quote.text,
        lang: quote.lang,
        by: quote.speaker.name,
        office: quote.office.text,
      },
    }),
  };
}

const below = (path: string) => path.slice(1);

/** With its summary cut at a word. */
function shortened(entry: WidgetEntry): WidgetEntry {
  const { text = '', lang = '' } = entry.summary ?? {};
  if (text.length <= summaryLength) return entry;
  const cut = text.slice(0, summaryLength);
  return {
    ...entry,
    summary: { text: `${cut.slice(0, cut.lastIndexOf(' ')).trimEnd()} …`, lang },
  };
}
