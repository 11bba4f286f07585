import { relatedTo } from '#core/archive.ts';
import { baseLocale } from '#core/locale.ts';
import { typeset } from '#core/typeset.ts';
import type { FeatureView } from '#core/views.ts';
import { content } from '../content.ts';
import { entryCard } from './entry-card.ts';
import { quoteOf, readingLinks } from './entry-page.ts';

/** The features of the home page of 2012 in the reader's language, the latest first, as they stood there. */
export function features(lang: string): FeatureView[] {
  return content.entries.toReversed().flatMap((entry) => {
    const quote = quoteOf(entry, lang);
    if (entry.type !== 'statement' || !entry.onHomePage2012 || !quote) return [];
    const report = relatedTo(content.entries, entry).find(({ type }) => type === 'report');
    const reportLinks = report?.links.filter(({ rel }) => rel !== 'full-text') ?? [];
    return [
      {
        entry: entryCard(entry, lang),
        occasion: {
          text: typeset(entry.quote?.occasion ?? entry.title, baseLocale),
          lang: baseLocale,
        },
        quote,
        links: readingLinks([...entry.links, ...reportLinks], entry.date, lang),
      },
    ];
  });
}
