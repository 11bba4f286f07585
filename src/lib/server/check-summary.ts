import type { Problem } from '#core/problem.ts';
import type { PlacedNode } from './markdown.ts';
import type { Read } from './read-record.ts';

const called: Record<PlacedNode['kind'], string> = {
  link: 'a link',
  list: 'a list',
  strong: 'strong words',
  emphasis: 'emphasis',
  paragraph: 'a second paragraph',
};

/** Adds a problem for a statement without a summary, and for what a summary holds beside one paragraph of words: lists, feeds and pages show it as one line. */
export function checkSummary({ file, nodes, text }: Read<unknown>, problems: Problem[]): void {
  if (text.length === 0)
    problems.push({
      file,
      line: 1,
      column: 1,
      message: 'has no summary',
      remedy: 'Write below the fields, in a sentence or two, what was said.',
    });
  const [first] = nodes;
  for (const node of nodes) {
    if (node === first && node.kind === 'paragraph') continue;
    problems.push({
      file,
      line: node.line,
      column: node.column,
      message: `has ${called[node.kind]} in its summary, which is shown as one line of words`,
      remedy:
        node.kind === 'link'
          ? 'Put the address among the `links`, and leave its words here.'
          : 'Write it as one paragraph without marks.',
    });
    if (node.kind === 'list') return;
  }
}
