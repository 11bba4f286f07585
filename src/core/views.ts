import type { PartialDate } from './dates.ts';
import type { EntryType, Kind } from './entry.ts';
import type { Prose } from './prose.ts';
import type { LinkFields, PillarId } from './schema/shared.ts';
import type { StatementFields } from './schema/statement.ts';

/** A text with the language it is in, which may not be the page's. */
export interface Said {
  text: string;
  lang: string;
}

/** Prose with the language it is in. */
export interface SaidProse {
  prose: Prose;
  lang: string;
}

/** A question with its answer. */
export interface Answered {
  id: string;
  question: Said;
  answer: SaidProse | null;
}

/** A person or body, named and linked. */
export interface SpeakerRef {
  id: string;
  name: string;
}

/** A government, named in the reader's language. */
export interface CountryRef {
  id: string;
  name: Said;
}

/** Just enough of an entry to link to it. */
export interface EntryRef {
  type: EntryType;
  id: string;
  date: PartialDate;
  kind: Kind;
  title: Said;
}

/** An entry as a list shows it. */
export interface EntryCard extends EntryRef {
  speakers: SpeakerRef[];
  /** The body that made a milestone. */
  body: Said | null;
  /** The ids of its topics. */
  topics: string[];
  summary: Said | null;
}

/** A link for reading, with the copy that stands beside it. */
export interface ReadingLink extends LinkFields {
  /** Null where the link itself leads into a web archive. */
  archived: string | null;
}

/** A quote as it is shown, with whose words it is. */
export interface QuoteView {
  text: string;
  lang: string;
  speaker: SpeakerRef;
  /** The office the words were published with. */
  office: Said;
  /** Whether they were copied from the office's home page of 2012. */
  fromHomePage2012: boolean;
}

/** An entry beside this one, with what ties them. */
export interface NeighbourView {
  /** `all`, `kind`, or `speaker` and `event` with their name. */
  tie: 'all' | 'kind' | 'speaker' | 'event';
  name: Said | null;
  earlier: EntryRef | null;
  later: EntryRef | null;
}

/** What every entry's page shows, whatever its type. */
export interface EntryPage extends EntryCard {
  /** The title in the language of the source, where `title` is a translation. */
  original: Said | null;
  /** The codes of the languages in which it has a page in its own right: see own-right.ts. */
  languages: string[];
  dateBasis: StatementFields['dateBasis'];
  titleBasis: StatementFields['titleBasis'];
  attributions: (SpeakerRef & { office: Said })[];
  event: Said | null;
  place: Said | null;
  number: string | null;
  /** The day of the year on which a milestone comes back, `07-30`. */
  recurs: string | null;
  /** The month that a milestone sets aside, `2014-01`. */
  observedMonth: PartialDate | null;
  language: string;
  pillars: PillarId[];
  /** The governments it is about. */
  countries: CountryRef[];
  quote: QuoteView | null;
  /** What was said, in our own words; `whole` where the whole text was read. */
  account: { said: Said; whole: boolean } | null;
  /** What is not certain of a report or milestone. */
  note: SaidProse | null;
  links: ReadingLink[];
  verifiedFrom: string[];
  changed: PartialDate;
  related: EntryRef[];
  neighbours: NeighbourView[];
  sameDay: EntryRef[];
}

/** A year of the archive with how much it holds. */
export interface YearCount {
  year: string;
  count: number;
  /** Whether a Trafficking in Persons Report was released in it. */
  report: boolean;
  /** The family name of the Secretary of State who took office in it, or who held it in the first year. */
  secretary: string | null;
}

/** A pillar as pages show it. */
export interface PillarView {
  id: PillarId;
  definition: SaidProse | null;
  pictureAlt: Said;
  count: number;
}

/** The banner quote of the home page of 2012. */
export interface BannerView {
  text: string;
  language: string;
  speaker: SpeakerRef;
  office: Said;
}

/** A day of the year as the home page shows it. */
export interface DayView {
  /** `07-30` */
  monthDay: string;
  entries: EntryRef[];
}

/** A feature of the office's home page of 2012, in today's form. */
export interface FeatureView {
  entry: EntryCard;
  /** The heading it had. */
  occasion: Said;
  quote: QuoteView;
  /** Its own links and, for a report, those of the report. */
  links: ReadingLink[];
}

/** A day of the year ready to be written into the home page: every text in the reader's language. */
export interface DayWords {
  /** The first day of the month's file from which it holds, `07-30`. */
  from: string;
  heading: string;
  entries: {
    href: string;
    title: string;
    /** The language of the title. */
    lang: string;
    /** The date as shown, and as `datetime` gives it. */
    date: string;
    day: PartialDate;
    kind: string;
  }[];
}
