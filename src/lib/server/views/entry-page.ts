import { neighboursOf, onDay, relatedTo } from '#core/archive.ts';
import { archivedCopy } from '#core/archived-copy.ts';
import { monthDayOf, type PartialDate } from '#core/dates.ts';
import { countriesOf, kindOf, pillarsOf, speakersOf, type Entry } from '#core/entry.ts';
import { baseLocale } from '#core/locale.ts';
import { ownLanguages } from '#core/own-right.ts';
import type { LinkFields } from '#core/schema/shared.ts';
import type { EntryPage, NeighbourView, QuoteView, ReadingLink, Said } from '#core/views.ts';
import { locales } from '#lib/i18n/locales.ts';
import { content } from '../content.ts';
import { countryRefs } from '../countries/refs.ts';
import { entryCard, entryRef, speakerRef, summaryOf } from './entry-card.ts';
import { sharedName } from './record-words.ts';
import { said, saidProse } from './said.ts';

const { entries } = content;
const codes = locales.map(({ code }) => code);

/** Everything the page of an entry shows, in the reader's language. */
export function entryPage(entry: Entry, lang: string): EntryPage {
  const statement = entry.type === 'statement' ? entry : null;
  const day = monthDayOf(entry.date);
  const near = relatedTo(entries, entry);
  return {
    ...entryCard(entry, lang),
    summary: summaryOf(entry, lang),
    original: originalTitle(entry, lang),
    languages: ownLanguages(entry, codes),
    dateBasis: statement?.dateBasis ?? 'source',
    titleBasis: statement?.titleBasis ?? 'source',
    attributions: speakersOf(entry).map(({ id, office }) => ({
      ...speakerRef(id, lang),
      office: sharedName('office', office, lang),
    })),
    event: statement?.event ? said(entry, 'event', statement.event, lang) : null,
    place: statement?.place ? said(entry, 'place', statement.place, lang) : null,
    number: entry.type === 'report' ? null : (entry.number ?? null),
    recurs: entry.type === 'milestone' ? entry.recurs : null,
    observedMonth: entry.type === 'milestone' ? entry.observedMonth : null,
    language: statement?.language ?? baseLocale,
    pillars: pillarsOf(entry),
    countries: countryRefs(countriesOf(entry), lang),
    quote: quoteOf(entry, lang),
    account: statement?.said
      ? {
          said: said(entry, 'said', statement.said.text, lang),
          whole: statement.said.whole,
        }
      : null,
    // The text of a statement is its summary.
    note: statement ? null : saidProse(entry, lang),
    links: readingLinks(entry.links, entry.date, lang),
    verifiedFrom: entry.verifiedFrom,
    changed: entry.changed,
    related: near.map((other) => entryRef(other, lang)),
    neighbours: neighbourViews(entry, lang),
    sameDay: (day ? onDay(entries, day) : [])
      .filter((other) => other.id !== entry.id && other.date !== entry.date)
      .map((other) => entryRef(other, lang)),
  };
}

/** The title as the entry's own file has it, where the reader sees a translation of it. */
function originalTitle(entry: Entry, lang: string): Said | null {
  const { title } = entryRef(entry, lang);
  const own = entryRef(entry, entry.type === 'statement' ? entry.language : baseLocale).title;
  return title.lang === own.lang ? null : own;
}

/** The quote of a statement with its speaker, named in the reader's language; null for every other entry. */
export function quoteOf(entry: Entry, lang: string): QuoteView | null {
  if (entry.type !== 'statement' || !entry.quote) return null;
  const { text, language, speaker, office } = entry.quote;
  const held = entry.speakers.find(({ id }) => id === speaker)?.office ?? '';
  return {
    text,
    lang: language,
    speaker: speakerRef(speaker, lang),
    office: sharedName('office', office ?? held, lang),
    fromHomePage2012: entry.onHomePage2012,
  };
}

/** Links with their archived copies; an official version in the reader's language comes first. */
export function readingLinks(links: LinkFields[], date: PartialDate, lang: string): ReadingLink[] {
  const mine = (link: LinkFields) => (link.rel === 'translation' && link.language === lang ? 0 : 1);
  return links
    .map((link) => ({ ...link, archived: archivedCopy(link.href, date) }))
    .sort((a, b) => mine(a) - mine(b));
}

function neighbourViews(entry: Entry, lang: string): NeighbourView[] {
  const view = (tie: NeighbourView['tie'], name: Said | null, list: Entry[]): NeighbourView => {
    const { earlier, later } = neighboursOf(list, entry.id);
    return {
      tie,
      name,
      earlier: earlier && entryRef(earlier, lang),
      later: later && entryRef(later, lang),
    };
  };
  const event = entry.type === 'statement' ? entry.event : null;
  const [main] = speakersOf(entry);
  const views = [view('all', null, entries)];
  if (main)
    views.push(
      view(
        'speaker',
        { text: speakerRef(main.id, lang).name, lang },
        entries.filter((other) => speakersOf(other).some(({ id }) => id === main.id)),
      ),
    );
  if (event)
    views.push(
      view(
        'event',
        said(entry, 'event', event, lang),
        entries.filter((other) => other.type === 'statement' && other.event === event),
      ),
    );
  views.push(
    view(
      'kind',
      null,
      entries.filter((other) => kindOf(other) === kindOf(entry)),
    ),
  );
  return views.filter(({ tie, earlier, later }) => tie === 'all' || earlier || later);
}
