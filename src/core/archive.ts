import { monthDayOf, yearMonthOf, yearOf } from './dates.ts';
import { speakersOf, type Entry } from './entry.ts';

/** What stands beside an entry in a list: the one before it in time and the one after. */
export interface Neighbours<T> {
  earlier: T | null;
  later: T | null;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Oldest first. A date known to the month sorts before every day of that month; on one day a report
 * release stands first, then by id, so that the order never changes between builds.
 */
export function inOrder(entries: readonly Entry[]): Entry[] {
  const rank = (entry: Entry) => (entry.type === 'report' ? 0 : 1);
  return [...entries].sort(
    (a, b) => compare(a.date, b.date) || rank(a) - rank(b) || compare(a.id, b.id),
  );
}

/** The entries next to one in a list that is in order; none where the entry is not in the list. */
export function neighboursOf<T extends { id: string }>(
  list: readonly T[],
  id: string,
): Neighbours<T> {
  const at = list.findIndex((entry) => entry.id === id);
  if (at < 0) return { earlier: null, later: null };
  return { earlier: list[at - 1] ?? null, later: list[at + 1] ?? null };
}

/** Splits a list by a key, keeping its order; entries without the key are left out. */
export function groupBy<T>(
  list: readonly T[],
  keyOf: (item: T) => string | null,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The entries by year, `2012`. */
export const byYear = (entries: readonly Entry[]) => groupBy(entries, (e) => yearOf(e.date));

/** The entries by month, `2012-06`; those known only to the year are left out. */
export const byMonth = (entries: readonly Entry[]) => groupBy(entries, (e) => yearMonthOf(e.date));

/** The entries of one day of the year, `06-19`, in any year. */
export const onDay = (entries: readonly Entry[], monthDay: string) =>
  entries.filter((entry) => monthDayOf(entry.date) === monthDay);

/** Everything one person or body said or presented. */
export const bySpeaker = (entries: readonly Entry[], id: string) =>
  entries.filter((entry) => speakersOf(entry).some((speaker) => speaker.id === id));

/** Entries tied to this one in either direction, by `related` or by the edition of the report it speaks of. */
export function relatedTo(entries: readonly Entry[], entry: Entry): Entry[] {
  const year = entry.type === 'report' ? entry.year : null;
  const wanted = new Set(entry.related);
  if (entry.type === 'statement' && entry.reportYear) wanted.add(String(entry.reportYear));
  return entries.filter(
    (other) =>
      other.id !== entry.id &&
      (wanted.has(other.id) ||
        other.related.includes(entry.id) ||
        (year !== null && other.type === 'statement' && other.reportYear === year)),
  );
}

/** One day of the year with what happened on it, in any year. */
export interface DayOfYear {
  /** `07-30` */
  monthDay: string;
  entries: Entry[];
}

/** The days of the year that have entries, from 1 January on; on each the oldest entry first. */
export function daysOfYear(entries: readonly Entry[]): DayOfYear[] {
  return [...groupBy(entries, (entry) => monthDayOf(entry.date))]
    .map(([monthDay, list]) => ({ monthDay, entries: list }))
    .sort((a, b) => compare(a.monthDay, b.monthDay));
}

/** The last of some days that is not after the given one, or the last of all where every one is after it. */
export const lastDayUntil = <T extends { monthDay: string }>(
  days: readonly T[],
  monthDay: string,
): T | null => days.findLast((day) => day.monthDay <= monthDay) ?? days.at(-1) ?? null;

/** How many entries of a day the home page shows, the latest ones. */
export const shownOnDay = 2;
