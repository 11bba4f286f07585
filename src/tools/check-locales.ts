/** `npm run i18n:check`: every fault of every locale file and of the record's translations. It fails for a fault, not for a warning. */
import { formatProblems } from '#core/problem.ts';
import { checkFiles } from '#lib/i18n/build/check-files.ts';
import { localeCodes } from '#lib/i18n/build/read-locales.ts';
import { readContentFiles } from '#lib/server/content-files.ts';
import { parseContent } from '#lib/server/parse-content.ts';
import { checkRecords } from '#lib/server/record/check-records.ts';
import { recordCodes } from '#lib/server/record/record-files.ts';

// Faults of the content are told by `npm run content:check`; without them the record can be held against it.
const { content } = parseContent(readContentFiles());
const problems = [...checkFiles(), ...(content ? checkRecords(content) : [])];
if (problems.length) console.error(formatProblems(problems));
if (!content) console.error('The record was not checked: run npm run content:check first.');
if (!content || problems.some(({ warning }) => !warning)) process.exitCode = 1;
else
  console.log(
    `${localeCodes().length} locale files and ${recordCodes().length} of the record, no fault.`,
  );
