import type { TierId } from './report-views.ts';
import type { RegionId, TierSource } from './schema/countries.ts';
import type { MoveFact, TierStatus } from './schema/tiers.ts';
import type { CountryRef, EntryRef, Said } from './views.ts';

/**
 * What a cell shows: a tier or a special case; `absent`: the edition does not place it; `unknown`: it
 * is not known whether or where; `none`: no edition could place it then.
 */
export type TierMark = TierId | 'absent' | 'unknown' | 'none';

/** A government in one edition. */
export interface CellView {
  year: number;
  mark: TierMark;
  /** Null where no edition could place it. */
  status: TierStatus | null;
  /** How many sources that do not copy one another have the cell, or say that the edition leaves it out. */
  sources: number;
}

/** A row of the table of all governments. */
export interface GridRow extends CountryRef {
  /** Other names, its region and its tier now, by which readers find it. */
  also: string;
  cells: CellView[];
  now: TierMark;
  /** How often an edition placed it on another tier than the one before that placed it. */
  changes: number;
}

/** The orders in which all governments are shown. */
export const gridOrders = ['name', 'by-region', 'by-tier', 'by-changes'] as const;
export type GridOrder = (typeof gridOrders)[number];

/** Rows under one heading. */
export interface GridGroup {
  /** A region, `none` for those without one, or a mark; `all` where there is one group alone. */
  id: RegionId | 'none' | TierMark | 'all';
  rows: GridRow[];
}

/** Everything the page of all governments shows. */
export interface GridPage {
  order: GridOrder;
  /** The editions, the oldest first. */
  years: number[];
  /** Editions that over a quarter of the governments have no source for, with how many these are. */
  gaps: { year: number; count: number }[];
  groups: GridGroup[];
}

/** A source that a page refers to by its number. */
export interface NumberedSource extends Pick<TierSource, 'id' | 'name'> {
  number: number;
}

/** A movement that a text prints. */
export interface PrintedMove {
  fact: MoveFact;
  tier: TierId;
  detail: string;
  source: number;
}

/** A government in one edition, with all that is known of it. Sources are numbers of the page's list. */
export interface CellDetail extends CellView {
  from: number[];
  /** The tiers that sources give where they differ. */
  values: { tier: TierId; from: number[]; others: string[] }[];
  /** Sources that have the whole edition and leave it out. */
  absentFrom: number[];
  /** In English: the rule, or what is doubtful. */
  note: string;
  /** Against the edition before, where both are known. */
  move: { way: 'up' | 'down'; from: TierId } | null;
  /** The how manieth edition in a row with it on the Watch List; null elsewhere. */
  watchYears: number | null;
  printed: PrintedMove[];
  /** The source of the child soldiers list that names it; null where none was read that does. */
  childSoldiers: number | null;
}

/** How long it has been where it is now. */
export interface Standing {
  year: number;
  mark: TierMark;
  /** The first edition of the run that ends with the latest; `known` is false where the one before is not known. */
  since: number;
  known: boolean;
  /** Where the edition before the run had it. */
  before: TierMark | null;
  /** The last edition that placed it, where the latest does not. */
  last: { year: number; mark: TierMark } | null;
}

/** Everything the page of a government shows. */
export interface CountryPage extends CountryRef {
  code: string;
  /** The name in the reports, where the page's is another. */
  reportName: string | null;
  otherNames: string[];
  region: RegionId | null;
  regionFrom: number[];
  standing: Standing;
  /** The latest edition first. */
  cells: CellDetail[];
  changes: number;
  sources: NumberedSource[];
  /** The latest entries about it, and how many there are. */
  said: { entries: EntryRef[]; total: number };
  earlier: CountryRef | null;
  later: CountryRef | null;
}

/** What a map shows of one edition, in the units of its frame. */
export interface EditionMap {
  /** Outlines of land that no edition places, as one path. */
  land: string;
  areas: { name: Said; mark: TierMark; path: string }[];
  /** States too small to be drawn. */
  dots: { name: Said; mark: TierMark; at: [x: number, y: number] }[];
}

/** A government that moved between two editions. */
type Moved = CountryRef & { from: TierMark; to: TierMark };

/** Who is where in one edition, and who moved against the edition before. */
export interface EditionPlaces {
  year: number;
  /** The edition before; null for the first. */
  before: number | null;
  lists: { mark: TierMark; countries: CountryRef[] }[];
  /** How many governments are known in both. */
  compared: number;
  risen: Moved[];
  fallen: Moved[];
  /** Whom a text says a waiver kept from Tier 3. */
  waived: CountryRef[];
  /** How many governments a text says rose or fell that could be held against the cells, and whose cells say otherwise. */
  printed: number;
  differing: CountryRef[];
}
