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
type LawId = (typeof lawIds)[number];

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

/** A year's place in a chart. Places are percentages from the start of time and from the top. */
export interface PlotPoint {
  year: number;
  x: number;
  figure: FigureView;
  /** Null where the figure is missing. */
  y: number | null;
  /** The figure as later editions correct it, where it differs. */
  corrections: (Restatement & { y: number })[];
}

/** A figure that stands out, the first year that has it and how many years do. */
interface TrendFigure {
  year: number;
  value: number;
  years: number;
}

/** A figure over the years, ready to be drawn. */
export interface PlotView {
  points: PlotPoint[];
  /** Half the room that a year has. */
  half: number;
  /** Lines between neighboring years whose figures rest on the same basis. */
  lines: { x1: number; y1: number; x2: number; y2: number }[];
  ticks: { value: number; y: number }[];
  /** An edge is the first or last year, which a narrow chart leaves out. */
  years: { year: number; x: number; edge: boolean }[];
  /** The figures that the chart's sentence names; null where no year is verified. */
  trend: Record<'least' | 'most' | 'latest', TrendFigure> | null;
  notVerified: number;
  /** The first year for which there was something to count, where that is not the first of all. */
  since: number | null;
}

/** The days of release through the year, ready to be drawn. */
export interface ReleasePlotView {
  points: { id: string; year: number; released: PartialDate; x: number; y: number }[];
  months: { month: number; x: number }[];
  earliest: PartialDate;
  latest: PartialDate;
  /** The month in which most editions came out. */
  usual: { month: number; count: number };
}
