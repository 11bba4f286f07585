import type { PartialDate } from '../dates.ts';
import { baseLocale, directionOf } from '../locale.ts';
import { sourceGrade, type SourceGrade } from '../source-grade.ts';
import type { ReadingLink, Said } from '../views.ts';
import { feedIn, type WidgetEntry } from '../widget-feed.ts';

/** An entry as it is quoted far from the archive, in one language. */
export interface Quotation {
  /** Somebody's words; null where the archive has none, and what is quoted is the archive itself. */
  quote: WidgetEntry['quote'] | null;
  title: Said;
  /** The title in the language of the source, under which quoted words are found. */
  sourceTitle: Said;
  kind: string;
  by: string;
  summary: Said | null;
  date: PartialDate;
  fromHomePage2012: boolean;
  /** The page to read it on. */
  source: Pick<ReadingLink, 'href' | 'official' | 'archived'> | null;
  /** The day this was checked. */
  checked: PartialDate;
  /** The permalink with its host. */
  address: string;
}

/** The texts that a quotation carries, in its language. */
export interface QuotationWords {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** What parts a name from an office. */
  comma: string;
  from: string;
  summary: string;
  fromHomePage: string;
  source: string;
  archived: string;
  checked: string;
  grade(grade: SourceGrade): string;
  date(date: PartialDate): string;
}

/** Words of a line: alone, strong, a link, or the title of a work with its language. */
export interface Run {
  text: string;
  strong?: true;
  title?: string;
  href?: string;
  /** What stands for it in plain text, which has no links. */
  plain?: string;
}

/** A quotation in its parts, for whatever it is printed as. */
export interface Told {
  /** The address of what is quoted. */
  cite: string;
  quoted: { lang: string; runs: Run[] }[];
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Below what is quoted: whose words, when, from where. */
  lines: Run[][];
}

/** The source to name: the official page where there is one. */
export const sourceOf = (links: ReadingLink[]): ReadingLink | null =>
  links.find(({ official }) => official) ?? links[0] ?? null;

/** What of an entry's JSON twin is read here. */
interface Twin {
  title: string;
  language?: string;
  onHomePage2012?: boolean;
  links: ReadingLink[];
  changed: PartialDate;
}

/** Takes the JSON twin of an entry, with its card in a language; `archive` ends in a slash. Throws for a twin without that card. */
export function quotationOf(twin: unknown, lang: string, archive: string): Quotation {
  const { title, language, onHomePage2012 = false, links, changed } = twin as Twin;
  const { quoted, entries } = feedIn(twin, lang);
  const card = quoted ?? (entries[0] as WidgetEntry);
  return {
    quote: card.quote ?? null,
    title: card.title,
    sourceTitle: { text: title, lang: language ?? baseLocale },
    kind: card.kind,
    by: card.by,
    summary: card.summary ?? null,
    date: card.date,
    fromHomePage2012: onHomePage2012,
    source: sourceOf(links),
    checked: changed,
    address: archive + card.path,
  };
}

/**
 * Says a quotation, one thing a line. Somebody's words stand in quotation marks, then who said them,
 * under which title and when. Where nobody is quoted, what is quoted is the archive: title, who, when,
 * and its summary under that name, so that nobody takes it for somebody's words. Then where the words
 * were copied from, with its standing and the archived copy; the day it was checked; and the permalink.
 */
export function tell(said: Quotation, words: QuotationWords): Told {
  const { quote, title, sourceTitle, by, kind, summary, source, address } = said;
  const day = words.date(said.date);
  const standing = source && words.grade(sourceGrade(source.href, source.official));
  const archives: Told['quoted'] = [
    { lang: title.lang, runs: [{ text: title.text, strong: true }] },
    { lang: words.lang, runs: [{ text: [by, kind, day].filter(Boolean).join(' · ') }] },
    ...(summary ? [{ lang: words.lang, runs: [{ text: words.summary }] }] : []),
    ...(summary ? [{ lang: summary.lang, runs: [{ text: summary.text }] }] : []),
  ];
  const lines: (Run[] | false | null | undefined | '')[] = [
    quote && [{ text: quote.by, strong: true }, { text: `${words.comma}${quote.office}` }],
    quote && [
      { text: sourceTitle.text, title: sourceTitle.lang },
      { text: `${words.comma}${day}` },
    ],
    quote && said.fromHomePage2012 && [{ text: words.fromHomePage }],
    source && [
      { text: `${words.source} ` },
      { text: new URL(source.href).hostname, href: source.href, plain: source.href },
      { text: ` (${standing})` },
    ],
    source?.archived && [
      {
        text: words.archived,
        href: source.archived,
        plain: `${words.archived}: ${source.archived}`,
      },
    ],
    [{ text: `${words.checked} ${words.date(said.checked)}` }],
    [{ text: words.from, href: address, plain: address }],
  ];
  return {
    cite: (quote && source?.href) ?? address,
    quoted: quote ? [{ lang: quote.lang, runs: [{ text: `“${quote.text}”` }] }] : archives,
    lang: words.lang,
    dir: directionOf(words.lang),
    lines: lines.filter((line) => !!line),
  };
}
