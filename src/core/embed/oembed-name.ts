import { yearOf, type PartialDate } from '../dates.ts';

/**
 * The name of the oEmbed answer that shows an entry: its own where it has a quote, else that of its
 * year, which shows the year's latest.
 */
export const oembedName = (id: string, date: PartialDate, quoted: boolean): string =>
  quoted ? id : yearOf(date);
