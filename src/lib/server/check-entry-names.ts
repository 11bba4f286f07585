import { entryFolder, type Entry } from '#core/entry.ts';
import { folderOf } from '#core/widget-address.ts';
import { yearOf } from '#core/dates.ts';
import type { Records, Report } from './checked-records.ts';

/** Reports ids that stand for two entries, and file names that say another thing than their file. */
export function checkEntryNames({ entries }: Records, report: Report): void {
  const files = new Map<string, string>();
  for (const { entry, read } of entries) {
    const at = (path: string[], message: string, remedy: string) =>
      report(read, path, message, remedy);
    const other = files.get(entry.id);
    if (other)
      at(
        [],
        `the id \`${entry.id}\` is also that of ${other}`,
        'Rename one of the two files: an id stands for one entry.',
      );
    files.set(entry.id, read.file);
    if (entry.type === 'report') checkReport(entry, at);
    // An entry's address is made of its id alone where only that is known: see `folderOf`.
    else if (folderOf(entry.id) !== entryFolder(entry)) checkFolder(entry, at);
    else if (entry.type === 'statement') checkStatement(entry, at);
    else checkMilestone(entry, at);
  }
}

type At = (path: string[], message: string, remedy: string) => void;

function checkFolder({ type }: Entry, at: At) {
  if (type === 'statement')
    at(
      [],
      'is not named by its date first',
      'Name it <date>-<name>.md, as in 2012-09-25-clinton-global-initiative.md.',
    );
  else
    at(
      [],
      'begins with a year, as the names of statements do',
      'Put the year last, as in tvpa-2000.md.',
    );
}

function checkStatement({ id, date }: Entry, at: At) {
  if (!id.startsWith(`${date}-`))
    at(
      ['date'],
      `the date is ${date}, the file is named ${id}`,
      'Correct the one that is wrong: a statement is named by its date.',
    );
}

/** The year before the first report, whose edition is 1. */
const before = 2000;

function checkReport(entry: Extract<Entry, { type: 'report' }>, at: At) {
  const { id, edition, releaseDate, title, year } = entry;
  if (!/^\d{4}$/.test(id)) {
    at([], 'is not named by its year', 'Name it <year>.md: the report of 2012 is 2012.md.');
    return;
  }
  if (year <= before) {
    at(
      [],
      `there was no report of ${id}`,
      `Name the file by the year of its release: the first was that of ${before + 1}.`,
    );
    return;
  }
  if (yearOf(releaseDate) !== id)
    at(
      ['releaseDate'],
      `the report of ${id} was released on ${releaseDate}`,
      'Correct the one that is wrong: a report is named by the year of its release.',
    );
  const titled = /^\d{4}(?= )/.exec(title)?.[0] ?? id;
  if (titled !== id)
    at(
      ['title'],
      `the title is that of ${titled}, the file that of ${id}`,
      'Correct the one that is wrong.',
    );
  if (edition !== year - before)
    at(
      ['edition'],
      `edition ${edition} is not that of ${id}`,
      `The report of ${id} is edition ${year - before}: the first was that of ${before + 1}.`,
    );
}

function checkMilestone(entry: Extract<Entry, { type: 'milestone' }>, at: At) {
  const { id, title, number, date, observedMonth } = entry;
  if (!date)
    at(
      ['date'],
      '`date` is null and there is no `approxDate`',
      'Give the day, or the year or month as `approxDate`.',
    );
  const year = /-(\d{4})$/.exec(id)?.[1];
  if (year && ![title, number, date, observedMonth].some((said) => said?.includes(year)))
    at(
      [],
      `is named by the year ${year}, which neither its dates nor its title or number say`,
      'Correct the name or the date.',
    );
}
