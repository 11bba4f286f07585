import type { Content } from '#core/content.ts';
import { formatProblems } from '#core/problem.ts';
import { readContentFiles } from './content-files.ts';
import { parseContent } from './parse-content.ts';

function load(): Content {
  const { content, problems } = parseContent(readContentFiles());
  if (!content) throw new Error(`The content has problems:\n\n${formatProblems(problems)}`);
  return content;
}

/** The archive's content, checked. Loading it throws every problem of every file at once. */
export const content: Content = load();
