import { entryPath, pillarsOf, type Entry } from '#core/entry.ts';
import {
  feedLength,
  type WidgetEntry,
  type WidgetFeed,
  type WidgetPillar,
} from '#core/widget-feed.ts';
import type { Said } from '#core/views.ts';
import type { I18n } from '#lib/i18n/i18n.ts';
import { content } from '../content.ts';
import { entryCard } from '../views/entry-card.ts';
import { quoteOf } from '../views/entry-page.ts';
import { pillarViews } from '../views/pillars.ts';
import { proseText } from '#core/prose.ts';

/** Letters of a summary in a feed; the entry has the rest. Quotes are never cut. */
const summaryLength = 400;
/** How many entries a pillar's card can show. */
const cardLength = 3;

/** The latest of some entries, which are in order, and the latest of all with a quote. */
export function widgetFeed(entries: Entry[], i18n: I18n): WidgetFeed {
  const latest = entries.slice(-feedLength).reverse();
  const quoted = entries.findLast((entry) => quoteOf(entry));
  return {
    entries: latest.map((entry) => widgetEntry(entry, i18n)),
    quoted: quoted ? widgetEntry(quoted, i18n) : null,
  };
}

/** The pillars with their latest entries. */
export const pillarFeed = (i18n: I18n): WidgetPillar[] =>
  pillarViews(i18n.locale.code).map(({ id, definition, pictureAlt }) => ({
    id,
    path: below(i18n.path(`/pillars/${id}/`)),
    name: i18n.name('pillar', id),
    definition: definition && { text: proseText(definition.prose), lang: definition.lang },
    alt: pictureAlt,
    entries: content.entries
      .filter((entry) => pillarsOf(entry).includes(id))
      .slice(-cardLength)
      .reverse()
      .map((entry) => ({ ...widgetEntry(entry, i18n), summary: null, quote: null })),
  }));

function widgetEntry(entry: Entry, { locale, path, t }: I18n): WidgetEntry {
  const { title, date, kind, speakers, body, summary } = entryCard(entry, locale.code);
  const quote = quoteOf(entry);
  return {
    path: below(path(entryPath(entry))),
    date,
    title,
    kind: t(`kind.${kind}`),
    by: speakers[0]?.name ?? body?.text ?? '',
    summary: summary && shortened(summary),
    quote: quote && {
      ...{ text: quote.text, lang: quote.lang },
      ...{ by: quote.speaker.name, office: quote.office },
    },
  };
}

const below = (path: string) => path.slice(1);

/** Cut at a word. */
function shortened({ text, lang }: Said): Said {
  if (text.length <= summaryLength) return { text, lang };
  const cut = text.slice(0, summaryLength);
  return { text: `${cut.slice(0, cut.lastIndexOf(' ')).trimEnd()} …`, lang };
}
