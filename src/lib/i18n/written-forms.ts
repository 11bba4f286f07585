import type { PartialDate } from '#core/dates.ts';

/**
 * How a language writes dates, numbers and lists, worked out when the site is built. Chromium looks through
 * every language it knows when a page first makes a format of Intl: 18 ms of the main thread on a desktop,
 * four times that on a slowed phone, a tenth of what the timeline takes until it is ready.
 */
export interface WrittenForms {
  /** The ten digits, from nought. */
  digits: string;
  /** How numbers of four, five and six digits are set, such as `#,###`: languages differ from which on, and where, they mark thousands. */
  thousands: readonly string[];
  /** `{y}` and `{d}` stand for the year and the day in digits; months and days by month, from January. */
  year: string;
  month: readonly string[];
  day: readonly string[];
  /** The short names of the months by themselves. */
  shortMonths: readonly string[];
  /** What stands between two items alone, between two of several, and before the last of several; null where it depends on the items. */
  list: readonly [pair: string, middle: string, last: string] | null;
}

/** A whole number in a language's digits, without marks between thousands. */
export function inDigits(number: number, digits: string): string {
  const text = String(number);
  return digits.startsWith('0')
    ? text
    : text.replace(/\d/g, (digit) => digits[Number(digit)] ?? '');
}

/** A whole number below a million as its language writes it; null for any other. */
export function writeWhole(
  number: number,
  { digits, thousands }: Pick<WrittenForms, 'digits' | 'thousands'>,
): string | null {
  if (!Number.isInteger(number) || number < 0 || number >= 1e6) return null;
  const text = inDigits(number, digits);
  let next = 0;
  return thousands[text.length - 4]?.replace(/#/g, () => text[next++] ?? '') ?? text;
}

/** A date to the precision it is known to: "19 June 2012", "June 2012", "2012". */
export function writeDate(date: PartialDate, forms: WrittenForms): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const form = day ? forms.day[month - 1] : month ? forms.month[month - 1] : forms.year;
  return (form ?? '')
    .replace('{y}', inDigits(year, forms.digits))
    .replace('{d}', inDigits(day, forms.digits));
}

/** The pieces of "a, b and c", as `Intl.ListFormat` gives them. */
export function writeList(
  items: readonly string[],
  [pair, middle, last]: NonNullable<WrittenForms['list']>,
): { type: 'element' | 'literal'; value: string }[] {
  return items.flatMap((value, at) => {
    const element = { type: 'element', value } as const;
    if (at === 0) return [element];
    const between = items.length === 2 ? pair : at === items.length - 1 ? last : middle;
    return [{ type: 'literal', value: between } as const, element];
  });
}
