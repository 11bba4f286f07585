/** Making one takes longer than writing a hundred dates with it. */
const formats: Record<string, Intl.DateTimeFormat> = {};

/**
 * A date of the archive in a language, to the precision it is known to, in the digits given or else the
 * language's own. In UTC, or the day shifts west of Greenwich.
 */
export const dateIn = (date: string, code: string, numberingSystem?: string): string =>
  (formats[code + date.length] ??= new Intl.DateTimeFormat(code, {
    calendar: 'gregory',
    numberingSystem,
    timeZone: 'UTC',
    year: 'numeric',
    month: date[4] ? 'long' : undefined,
    day: date[7] ? 'numeric' : undefined,
    // Each of the three forms is one of ECMAScript's own, and is read in UTC.
  })).format(new Date(date));
