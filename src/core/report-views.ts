import type { PartialDate } from './dates.ts';
import type { ReportFields } from './schema/report.ts';
import type { Said, SpeakerRef } from './views.ts';

export const tierIds = ['tier1', 'tier2', 'tier2WatchList', 'tier3', 'special'] as const;
export const lawIds = [
  'prosecutions',
  'convictions',
  'victimsIdentified',
  'newLegislation',
] as const;

export type TierId = (typeof tierIds)[number];
export type LawId = (typeof lawIds)[number];

/** What tier figures rest on, as the record has it. */
type TierBasis = NonNullable<ReportFields['tiers']>['basis'];

/** Where law-enforcement figures were read: the edition itself, a later one, or only a later correction. */
export type LawBasis = 'printed' | 'later' | 'restated';

/** `unrecorded`: the record names no basis apart from the report's note. */
export type FigureBasis = TierBasis | LawBasis | 'unrecorded';

/** Why a figure is missing: it was not verified, or there was nothing to count yet. */
export type Gap = 'notVerified' | 'notYet';

/** A figure as a later edition corrects it. */
export interface Restatement {
  edition: number;
  value: number;
}

/** A figure with what it rests on, or with the reason it is missing. */
export type FigureView = { restated: Restatement[] } & (
  { value: number; basis: FigureBasis; gap: null } | { value: null; basis: null; gap: Gap }
);

/** What one edition of the report counts. */
export interface ReportFigures {
  countries: FigureView;
  tiers: Record<TierId, FigureView>;
  /** The Tier 3 total as other pages recall it. */
  tier3AsReported: number | null;
  /** The year that the law-enforcement figures are about. */
  dataYear: number;
  law: Record<LawId, FigureView>;
  /** The edition in which they were first seen. */
  firstPrintedIn: number | null;
  /** The editions that correct them. */
  restatedIn: number[];
  /** In English, as in the record. */
  note: string | null;
}

/** One edition as the tables show it. */
export interface ReportRow extends ReportFigures {
  id: string;
  year: number;
  edition: number;
  released: PartialDate;
  presentedBy: SpeakerRef[];
  theme: Said;
}

/** One figure within the column of a year. Places are percentages from the top. */
export interface ColumnPart {
  /** Null for the rest of a total whose parts are not all verified. */
  id: TierId | LawId | null;
  value: number;
  y: number;
  height: number;
}

/** A year in a chart of columns. Places are percentages from the start of time. */
export interface ChartColumn {
  year: number;
  x: number;
  /** From the foot up; one part without an id where nothing is verified. */
  parts: ColumnPart[];
}

/** Figures over the years, ready to be drawn. */
export interface ColumnChart {
  columns: ChartColumn[];
  /** The width of a column. */
  width: number;
  ticks: { value: number; y: number }[];
}

/** What the latest edition that is whole says of the tiers, beside the first. */
export interface TierFinding {
  latest: { year: number; placed: number } & Record<PlacedId, number>;
  first: { year: number; placed: number; tier1: number };
}

/** The tiers on which a government is placed. */
export const placedIds = ['tier1', 'tier2', 'tier2WatchList', 'tier3'] as const;
type PlacedId = (typeof placedIds)[number];

/** A day of release in a chart. */
export interface ReleasePoint {
  id: string;
  year: number;
  released: PartialDate;
  x: number;
  y: number;
  /** How many days after June 30; below zero for days before. */
  daysLate: number;
}

/** The days of release through the year, ready to be drawn. */
export interface ReleasePlotView {
  points: ReleasePoint[];
  /** The place of the day from which lateness is counted. */
  due: number;
  months: { month: number; x: number }[];
  /** How many came out after that day, and the one that came out last. */
  late: { count: number; latest: ReleasePoint };
}
