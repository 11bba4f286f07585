import { writeFileSync } from 'node:fs';
import { formatProblems, type Problem } from '#core/problem.ts';
import { messageTypes } from '#lib/i18n/build/message-types.ts';
import { readLocales } from '#lib/i18n/build/read-locales.ts';

const problems: Problem[] = [];
const [base] = readLocales(problems);
if (problems.length) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
}
if (base) writeFileSync('src/lib/i18n/messages.generated.d.ts', messageTypes(base));
