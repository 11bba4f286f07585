import { formatProblems } from '#core/problem.ts';
import { readContentFiles } from '#lib/server/content-files.ts';
import { parseContent } from '#lib/server/parse-content.ts';

const files = readContentFiles();
const { problems } = parseContent(files);
if (problems.length) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else console.log(`${files.length} content files, no problem.`);
