/** A calendar date known to the day, the month or the year: `2012-06-19`, `2012-06`, `2012`. Never a point in time, so it has no zone. */
export type PartialDate = string;

/** How much of a date is known. */
export type Precision = 'year' | 'month' | 'day';

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether the text is a date that exists in the Gregorian calendar: `2011-02-29` and `2011-13` do not. */
export function isRealDate(text: string): text is PartialDate {
  const found = pattern.exec(text);
  if (!found) return false;
  const [, year, month, day] = found.map(Number);
  if (month === undefined || Number.isNaN(month)) return true;
  if (month < 1 || month > 12) return false;
  if (day === undefined || Number.isNaN(day)) return true;
  const longest = month === 2 && isLeap(year ?? 0) ? 29 : monthLengths[month - 1];
  return day >= 1 && day <= (longest ?? 0);
}

/** Gives how much of the date is known. */
export function precisionOf(date: PartialDate): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** The four digits of the year. */
export const yearOf = (date: PartialDate): string => date.slice(0, 4);

/** `2012-06`, or null where only the year is known. */
export const yearMonthOf = (date: PartialDate): string | null =>
  date.length >= 7 ? date.slice(0, 7) : null;

/** `06-19`, or null where the day is not known. */
export const monthDayOf = (date: PartialDate): string | null =>
  date.length === 10 ? date.slice(5) : null;

/** Midnight UTC of the first day the date may stand for; formatting must use UTC too, or the day shifts west of Greenwich. */
export function toUtc(date: PartialDate): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}

/** The day of a moment in UTC, as `YYYY-MM-DD`. */
export const dayOf = (moment: Date): PartialDate => moment.toISOString().slice(0, 10);
