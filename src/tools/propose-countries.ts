/** `npm run content:countries`: names the governments that entries not yet read for them may be about. */
import { readContentFiles } from '#lib/server/content-files.ts';
import { proposer } from '#lib/server/countries/propose.ts';
import { parseContent } from '#lib/server/parse-content.ts';
import { formatProblems } from '#core/problem.ts';

const { content, problems } = parseContent(readContentFiles());
if (!content) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  const propose = proposer(content.tiers.countries);
  const unread = content.entries.filter((entry) => entry.type !== 'report' && !entry.countries);
  const proposed = unread
    .map((entry) => ({ entry, proposals: propose(entry) }))
    .filter(({ proposals }) => proposals.length);
  for (const { entry, proposals } of proposed) {
    console.log(`${entry.id}: ${entry.title}`);
    for (const { code, words } of proposals) console.log(`    ${code}  ${words.join(', ')}`);
  }
  console.log(
    proposed.length
      ? `${proposed.length} entries. Read each: what is said within a country, or in it, is not always about it. Then write \`countries: [THA]\`, or \`countries: []\` where it is about none.`
      : 'Every entry that names a government was read for it.',
  );
}
