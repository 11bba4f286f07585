/** `npm run i18n:check`: every fault of every locale file. It fails for a fault, not for a warning. */
import { formatProblems } from '#core/problem.ts';
import { checkFiles } from '#lib/i18n/build/check-files.ts';
import { localeCodes } from '#lib/i18n/build/read-locales.ts';

const problems = checkFiles();
if (problems.length) console.error(formatProblems(problems));
if (problems.some(({ warning }) => !warning)) process.exitCode = 1;
else console.log(`${localeCodes().length} locale files, no fault.`);
