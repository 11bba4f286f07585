import type { Content } from '#core/content.ts';
import { kindOf, type Entry, type Kind } from '#core/entry.ts';
import { formatProblems } from '#core/problem.ts';
import { readContentFiles } from '#lib/server/content-files.ts';
import { parseContent } from '#lib/server/parse-content.ts';

const read = new Map<string, Content>();

/**
 * What the content folder of a project holds, read once by the project's own reader. What tests count
 * is counted here, so that none of them knows the archive by heart. Throws every problem of every file.
 */
export function archive(root = '.'): Content {
  const known = read.get(root);
  if (known) return known;
  const { content, problems } = parseContent(readContentFiles(root));
  if (!content) throw new Error(`The content has problems:\n\n${formatProblems(problems)}`);
  read.set(root, content);
  return content;
}

/** The entries of any of these kinds, oldest first. */
export const ofKinds = (...kinds: Kind[]): Entry[] =>
  archive().entries.filter((entry) => kinds.includes(kindOf(entry)));

/** An entry by its id, of which a test knows the type. Throws where there is none. */
export function named<Type extends Entry['type']>(
  type: Type,
  id: string,
): Extract<Entry, { type: Type }> {
  const found = archive().entries.find((entry) => entry.id === id && entry.type === type);
  if (!found) throw new Error(`No ${type} is called ${id}.`);
  return found as Extract<Entry, { type: Type }>;
}
