import type { PartialDate } from './dates.ts';
import type { Prose } from './prose.ts';
import type { TranslationFields } from './schema/lists.ts';
import type { MilestoneFields } from './schema/milestone.ts';
import type { ReportFields } from './schema/report.ts';
import type { Attribution, PillarId } from './schema/shared.ts';
import type { StatementFields } from './schema/statement.ts';

/** What a translation file gives: some fields, and the text if it has one. */
export interface Translation extends TranslationFields {
  text: Prose;
}

/** What every content file gives beside its fields. */
export interface Written {
  /** The file's name without its ending; unique in the archive and never changed. */
  id: string;
  /** The text below the front matter. */
  text: Prose;
  /** By language code. */
  translations: Record<string, Translation>;
}

type Statement = Written & StatementFields & { type: 'statement' };

export type Report = Written & ReportFields & { type: 'report'; year: number; date: PartialDate };

export type Milestone = Written &
  Omit<MilestoneFields, 'date'> & { type: 'milestone'; date: PartialDate };

/** Anything that stands on the timeline. */
export type Entry = Statement | Report | Milestone;

export type EntryType = Entry['type'];

/** The kind shown to readers: that of the statement or milestone, or `report`. Its name is the message `kind.<kind>`. */
export type Kind = Statement['kind'] | Milestone['kind'] | 'report';

const folders = { statement: 'statements', report: 'reports', milestone: 'milestones' } as const;

/** The folder in which an entry's page and its JSON twin stand. */
export const entryFolder = ({ type }: Pick<Entry, 'type'>): string => folders[type];

/** The entry's permalink below the language and the base path. */
export const entryPath = ({ type, id }: Pick<Entry, 'type' | 'id'>): string =>
  `/${entryFolder({ type })}/${id}/`;

/** A title of more characters is set smaller. */
export const longTitle = 120;

/** Gives the kind shown to readers. */
export const kindOf = (entry: Entry): Kind => (entry.type === 'report' ? 'report' : entry.kind);

/** Who spoke or presented, the main speaker first; a milestone has none. */
export const speakersOf = (entry: Entry): Attribution[] =>
  entry.type === 'statement' ? entry.speakers : entry.type === 'report' ? entry.presentedBy : [];

/** The pillars it speaks of; a report release speaks of all and names none. */
export const pillarsOf = (entry: Entry): PillarId[] =>
  entry.type === 'report' ? [] : entry.pillars;

/** The codes of the governments it is about; a report release is about all and names none. */
export const countriesOf = (entry: Entry): string[] =>
  entry.type === 'report' ? [] : (entry.countries ?? []);

/** The topics it speaks of; only statements are sorted by topic. */
export const topicsOf = (entry: Entry): string[] =>
  entry.type === 'statement' ? entry.topics : [];
