import type { PartialDate } from './dates.ts';

/** A stretch of time whose ends are both in it: whole years, months or days. */
export interface Period {
  readonly from: PartialDate;
  readonly to: PartialDate;
}

/** Months since the year 0: a line on which months are evenly spaced. The day, where there is one, is left out. */
export const monthNumber = (date: PartialDate): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1) - 1;

/** The month of a number: the reverse of `monthNumber`. */
export const monthOf = (number: number): PartialDate =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

/** The last month of a period's end: December of a year known alone. */
export const lastMonthNumber = (date: PartialDate): number =>
  date.length === 4 ? monthNumber(`${date}-12`) : monthNumber(date);

/** How many days a month has. */
export const daysIn = (month: PartialDate): number =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();

/** The first year of the decade that a year is in: `2012` is in `2010`. */
export const decadeOf = (year: string): string => `${year.slice(0, 3)}0`;

/** How far into a line of months a date stands, in months; a day counts as its part of the month. */
export function placeOf(date: PartialDate): number {
  const day = Number(date.slice(8, 10) || 1) - 1;
  return monthNumber(date) + (date.length === 10 ? day / daysIn(date) : 0);
}

/** The place at which a date is over: that of the first moment after it. */
export function endPlaceOf(date: PartialDate): number {
  if (date.length < 10) return lastMonthNumber(date) + 1;
  return placeOf(date) + 1 / daysIn(date);
}
