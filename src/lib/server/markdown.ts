import type { Link, Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { isSitePath, isWebAddress, lacksScheme } from '#core/address.ts';
import type { Block, Inline, Prose } from '#core/prose.ts';
import { findTextFault } from '#core/text-faults.ts';
import type { Place } from './read-yaml.ts';

/** A fault in the text of a content file. */
export interface MarkdownFault extends Place {
  message: string;
  remedy: string;
}

/** A part of a text that is more than words, and where it stands. */
export interface PlacedNode extends Place {
  kind: 'link' | 'list' | 'strong' | 'emphasis' | 'paragraph';
  /** Where a link leads. */
  href?: string;
}

/**
 * Reduces Markdown to the few forms a page shows (paragraphs, lists, strong, emphasis, links) and
 * reports everything else: HTML above all, so that nothing hostile can reach a page.
 * `lineOffset` is how many lines of the file come before the text.
 */
export function readMarkdown(
  source: string,
  lineOffset = 0,
): { prose: Prose; nodes: PlacedNode[]; faults: MarkdownFault[] } {
  const faults: MarkdownFault[] = [];
  const nodes: PlacedNode[] = [];
  const placeOf = (node: Nodes): Place => ({
    line: (node.position?.start.line ?? 1) + lineOffset,
    column: node.position?.start.column ?? 1,
  });
  const reader = makeReader(
    source,
    (node, message, remedy) => faults.push({ ...placeOf(node), message, remedy }),
    (node, kind) =>
      nodes.push({ ...placeOf(node), kind, href: node.type === 'link' ? node.url : undefined }),
  );
  const prose = fromMarkdown(source).children.flatMap(reader.block);
  return { prose, nodes, faults };
}

/** What an editor calls the forms that are refused. */
const names: Partial<Record<Nodes['type'], string>> = {
  blockquote: 'a block quotation',
  code: 'code, set off by four spaces or by fences',
  definition: 'the address of a link apart from the link',
  heading: 'a heading',
  image: 'an image',
  imageReference: 'an image',
  inlineCode: 'code between backticks',
  linkReference: 'a link whose address stands elsewhere',
  thematicBreak: 'a rule',
};

/** Marks that are not read as such, by the text as it stands in the file (one that is meant has a backslash before it). */
const stray: [mark: RegExp, called: string, remedy: string][] = [
  [
    /\]\s*\((?!\s)/,
    'a link that is not one',
    'Write [words](address), with no blank between and both brackets closed.',
  ],
  [
    /(?<!\\)\*\*|(?<![\\\w])__(?=\w)/,
    'a mark for strong words without its other half',
    'Put ** on both sides, right beside the words.',
  ],
  [/~~/, 'struck-out words', 'Leave them out.'],
  [/\[\^[^\]]*\]/, 'a footnote', 'Say it in the text.'],
  [/^\|[^|\n]*\|/m, 'a table', 'Say it in sentences or as a list.'],
  [/^\[[ xX]\]\s/, 'a box to tick', 'Write a plain list.'],
];

function strayMark(source: string, { position }: Nodes) {
  const written = source.slice(position?.start.offset, position?.end.offset);
  const found = stray.find(([mark]) => mark.test(written));
  return (
    found && { message: `holds ${found[1]}, which pages would show as typed`, remedy: found[2] }
  );
}

function makeReader(
  source: string,
  report: (node: Nodes, message: string, remedy: string) => void,
  note: (node: Nodes, kind: PlacedNode['kind']) => void,
) {
  const refuse = (node: Nodes): [] => {
    if (node.type === 'html')
      report(
        node,
        `holds HTML (${toString(node).slice(0, 30)})`,
        'Write it in Markdown; a less-than sign on its own is written \\<.',
      );
    else
      report(
        node,
        `holds ${names[node.type] ?? node.type}, which pages do not show`,
        'Use paragraphs, lists, *emphasis*, **strong** and links only.',
      );
    return [];
  };

  const link = (node: Link): Inline[] => {
    const children = node.children.flatMap(inline);
    note(node, 'link');
    if (node.title)
      report(node, `gives a link the title "${node.title}"`, 'Remove it: pages do not show it.');
    if (!toString(node).trim())
      report(node, 'holds a link without words', 'Write between its brackets where it leads.');
    if (isWebAddress(node.url) || isSitePath(node.url))
      return [{ kind: 'link', href: node.url, children }];
    report(
      node,
      `links to ${JSON.stringify(node.url)}`,
      lacksScheme(node.url)
        ? `Write https:// before it: https://${node.url}.`
        : 'Link to an http or https address, or to a page of the archive (/faq/).',
    );
    return children;
  };

  const inline = (node: PhrasingContent): Inline[] => {
    switch (node.type) {
      case 'text': {
        const text = node.value.replaceAll(/\r\n|[\r\n]/g, ' ');
        const fault = findTextFault(text) ?? strayMark(source, node);
        if (fault) report(node, fault.message, fault.remedy);
        return [{ kind: 'text', text }];
      }
      case 'strong':
      case 'emphasis':
        note(node, node.type);
        return [{ kind: node.type, children: node.children.flatMap(inline) }];
      case 'break':
        return [{ kind: 'text', text: ' ' }];
      case 'link':
        return link(node);
      default:
        return refuse(node);
    }
  };

  const block = (node: RootContent): Block[] => {
    if (node.type === 'paragraph') {
      note(node, 'paragraph');
      return [{ kind: 'paragraph', children: node.children.flatMap(inline) }];
    }
    if (node.type === 'list') {
      note(node, 'list');
      return [
        {
          kind: 'list',
          ordered: node.ordered ?? false,
          items: node.children.map((item) => item.children.flatMap(block)),
        },
      ];
    }
    return refuse(node);
  };

  return { block };
}
