import type { PartialDate } from './dates.ts';

/** A time in an office, as far as it is verified. */
export interface Term {
  id: string;
  name: string;
  /** The office, in English. */
  title: string;
  from: PartialDate;
  to: PartialDate;
  /** Whether the ends are the first and last day; else they are approximate, or the last day it is attested for. */
  sure: { from: boolean; to: boolean };
}

interface LeaderDates {
  start: PartialDate | null;
  end: PartialDate | null;
  approxStart: PartialDate | null;
  approxEnd: PartialDate | null;
  attested: readonly PartialDate[];
}

/** The ends of a term: the verified days, else the approximate ones, else the days it is attested for; null where nothing is known. */
export function termEnds(leader: LeaderDates): Pick<Term, 'from' | 'to' | 'sure'> | null {
  const from = leader.start ?? leader.approxStart ?? leader.attested[0];
  const to = leader.end ?? leader.approxEnd ?? leader.attested.at(-1);
  if (!from || !to) return null;
  return { from, to, sure: { from: leader.start !== null, to: leader.end !== null } };
}
