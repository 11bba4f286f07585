import { precisionOf, type PartialDate } from './dates.ts';

const styles = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;

/** How a date is written, to the precision it is known to: "19 June 2012", "June 2012", "2012". */
export const dateStyle = (
  date: PartialDate,
  month: 'long' | 'short' = 'long',
): Intl.DateTimeFormatOptions => {
  const precision = precisionOf(date);
  const style = styles[precision];
  return { ...style, ...(precision === 'year' ? {} : { month }), timeZone: 'UTC' };
};
