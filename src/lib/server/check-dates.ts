import { toUtc, type PartialDate, dayOf } from '#core/dates.ts';
import type { Problem } from '#core/problem.ts';
import { datesIn, type Schema } from '#core/schema/check.ts';
import type { Read } from './read-record.ts';

const day = 86_400_000;

/** Adds a problem for every date of a record that is over a year away, and for a day of change that has not come. */
export function checkDates(
  { file, value, located }: Read<unknown>,
  schema: Schema,
  today: PartialDate,
  problems: Problem[],
): void {
  const later = (days: number) => dayOf(new Date(toUtc(today).getTime() + days * day));
  for (const { path, date } of datesIn(schema, value)) {
    const report = (message: string, remedy: string) =>
      problems.push({ file, ...located.locate(path), message, remedy });
    const name = String(path.findLast((step) => typeof step === 'string'));
    // East of Greenwich the day after has begun.
    if (name === 'changed' && date > later(1))
      report(`\`changed\` (${date}) has not come yet`, 'Give the day you changed the file.');
    else if (date > later(366))
      report(
        `\`${name}\` (${date}) is more than a year away`,
        'Correct the year: the archive holds what has been said, and what is announced for the year to come.',
      );
  }
}
