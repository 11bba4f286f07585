/** A run of text inside a paragraph. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'emphasis'; children: Inline[] }
  | { kind: 'link'; href: string; children: Inline[] };

/** A block of prose. Markdown is reduced to this at build, so that a page never holds HTML from a content file. */
export type Block =
  { kind: 'paragraph'; children: Inline[] } | { kind: 'list'; ordered: boolean; items: Block[][] };

/** The prose of one content file. */
export type Prose = Block[];

const inlineText = (nodes: Inline[]): string =>
  nodes.map((node) => (node.kind === 'text' ? node.text : inlineText(node.children))).join('');

/** The words of the prose without its marks, blocks parted by one space: for lists, feeds and search. */
export function proseText(prose: Prose): string {
  return prose
    .map((block) =>
      block.kind === 'paragraph'
        ? inlineText(block.children)
        : block.items.map(proseText).join(' '),
    )
    .join(' ');
}
