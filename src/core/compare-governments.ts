import type { TierMark } from './country-views.ts';
import type { RegionId } from './schema/countries.ts';
import type { TierStatus } from './schema/tiers.ts';

/** A government as the comparison is sent it: short, since all of them are. */
export interface ComparedGovernment {
  code: string;
  /** The end of its address: `thailand`. */
  id: string;
  name: string;
  /** Where the name is not in the language of the page. */
  lang?: string;
  region: RegionId | null;
  /** One letter an edition: a key of `marks`, a key of `statuses`. */
  marks: string;
  statuses: string;
}

/** Everything the comparison draws from, in the reader's language. */
export interface GovernmentsData {
  /** The editions, the oldest first, as they are written. */
  years: string[];
  /** In the order of the reader's dictionary. */
  governments: ComparedGovernment[];
  regions: { id: RegionId; name: string }[];
  /** By its letter in a row: what a cell shows, the character in it, and its words. */
  marks: Record<string, { mark: TierMark; letter: string; words: string }>;
  /** By its letter in a row; no words where sources agree. */
  statuses: Record<string, { status: TierStatus | ''; words: string }>;
  /** `{placement}, {known}`: how a cell is spoken that is known in another way. */
  spoken: string;
}

/** The parameter of the address: codes of governments, or one and a region. */
export const comparedParameter = 'with';
/** So many are compared. */
export const mostCompared = 3;

/** What an address asks to compare. */
export interface Compared {
  /** What was chosen, in its order: codes of governments and of regions. */
  chosen: string[];
  /** The governments of these, each once. */
  rows: ComparedGovernment[];
  /** What is asked for and not known here. */
  unknown: string[];
}

/** Reads which governments an address compares: a region stands for all of its governments. */
export function readCompared(
  parameters: URLSearchParams,
  { governments, regions }: Pick<GovernmentsData, 'governments' | 'regions'>,
): Compared {
  const asked = [...new Set(parameters.getAll(comparedParameter).filter(Boolean))];
  const of = (value: string) =>
    governments.filter(({ code, region }) => code === value || region === value);
  const known = (value: string) =>
    regions.some(({ id }) => id === value) || governments.some(({ code }) => code === value);
  const chosen = asked.filter(known).slice(0, mostCompared);
  return {
    chosen,
    rows: [...new Set(chosen.flatMap(of))],
    unknown: asked.filter((value) => !known(value)),
  };
}

/** The end of the address that compares them: `?with=THA&with=MMR`; empty where nothing is chosen. */
export function writeCompared(chosen: readonly string[]): string {
  const parameters = new URLSearchParams();
  for (const value of chosen) if (value) parameters.append(comparedParameter, value);
  const written = parameters.toString();
  return written && `?${written}`;
}
