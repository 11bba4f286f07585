import { pillarsOf, speakersOf, topicsOf, type Entry } from '#core/entry.ts';
import { baseLocale } from '#core/locale.ts';
import type { Said } from '#core/views.ts';
import type { I18n } from '#lib/i18n/i18n.ts';
import type { SearchDocument } from '#lib/search/index/source.ts';
import { entryCard } from '../views/entry-card.ts';
import { sharedName } from '../views/record-words.ts';
import { said } from '../views/said.ts';

/** An entry as search knows it, in the reader's language where it was translated. */
export function searchDocument(entry: Entry, i18n: I18n): SearchDocument {
  const lang = i18n.locale.code;
  const { id, type, date, kind, title, speakers, body, summary } = entryCard(entry, lang);
  const statement = entry.type === 'statement' ? entry : null;
  const own = (field: 'event' | 'place'): Said | null => {
    const text = statement?.[field];
    return text ? said(entry, field, text, lang) : null;
  };
  const quote = statement?.quote;
  return {
    id,
    type,
    kind,
    title,
    body,
    summary,
    date: date || null,
    lang: statement?.language ?? baseLocale,
    offices: [...new Set(speakersOf(entry).map(({ office }) => office))].map((office) =>
      sharedName('office', office, lang),
    ),
    event: own('event'),
    place: own('place'),
    quote: quote ? { text: quote.text, lang: quote.language } : null,
    originals: originals(entry, lang),
    words: [...words(entry), ...(entry.type === 'report' ? placementWords(i18n) : [])],
    speakers: speakers.map((speaker) => speaker.id),
    topics: topicsOf(entry),
    pillars: pillarsOf(entry),
  };
}

/**
 * The title behind a translation: readers know some in English. The English of the other texts is left
 * to the English index, which would double this one.
 */
function originals(entry: Entry, lang: string): Said[] {
  const own = entry.type === 'statement' ? entry.language : baseLocale;
  return entry.translations[lang]?.title ? [{ text: entry.title, lang: own }] : [];
}

/** The tiers and movements of an edition, in English and in the reader's language: whoever types one with a year wants the edition's lists. */
const placementWords = (i18n: I18n): string[] => [
  'tier 1 2 3 watch list upgraded downgraded waiver',
  ...(['tier1', 'tier2WatchList', 'tier3'] as const).map((tier) => i18n.t(`tier.${tier}`)),
];

/** What else leads to an entry: its number, the edition it speaks of. */
function words(entry: Entry): string[] {
  const number = entry.type === 'report' ? null : entry.number;
  const edition = entry.type === 'statement' ? entry.reportYear : null;
  return [number, edition && String(edition)].filter((word) => typeof word === 'string');
}
