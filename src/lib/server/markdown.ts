import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import type { Block, Inline, Prose } from '#core/prose.ts';
import { findTextFault } from '#core/text-faults.ts';
import type { Place } from './read-yaml.ts';

/** A fault in the text of a content file. */
export interface MarkdownFault extends Place {
  message: string;
  remedy: string;
}

/**
 * Reduces Markdown to the few forms a page shows (paragraphs, lists, strong, emphasis, links) and
 * reports everything else: HTML above all, so that nothing hostile can reach a page.
 * `lineOffset` is how many lines of the file come before the text.
 */
export function readMarkdown(
  source: string,
  lineOffset = 0,
): { prose: Prose; faults: MarkdownFault[] } {
  const faults: MarkdownFault[] = [];
  const report = (node: Nodes, message: string, remedy: string) =>
    faults.push({
      line: (node.position?.start.line ?? 1) + lineOffset,
      column: node.position?.start.column ?? 1,
      message,
      remedy,
    });
  const reader = makeReader(report);
  const prose = fromMarkdown(source).children.flatMap(reader.block);
  return { prose, faults };
}

function makeReader(report: (node: Nodes, message: string, remedy: string) => void) {
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
        `holds a ${node.type}, which pages do not show`,
        'Use paragraphs, lists, *emphasis*, **strong** and links only.',
      );
    return [];
  };

  const inline = (node: PhrasingContent): Inline[] => {
    switch (node.type) {
      case 'text': {
        const fault = findTextFault(node.value);
        if (fault) report(node, fault.message, fault.remedy);
        return [{ kind: 'text', text: node.value.replaceAll('\n', ' ') }];
      }
      case 'strong':
      case 'emphasis':
        return [{ kind: node.type, children: node.children.flatMap(inline) }];
      case 'break':
        return [{ kind: 'text', text: ' ' }];
      case 'link':
        // An address that begins with one slash leads to a page of this archive.
        if (!/^(https?:\/\/|\/(?!\/))/.test(node.url))
          report(
            node,
            `links to "${node.url}"`,
            'Link to an http or https address, or to a page of the archive (/faq/).',
          );
        return [{ kind: 'link', href: node.url, children: node.children.flatMap(inline) }];
      default:
        return refuse(node);
    }
  };

  const block = (node: RootContent): Block[] => {
    if (node.type === 'paragraph')
      return [{ kind: 'paragraph', children: node.children.flatMap(inline) }];
    if (node.type === 'list')
      return [
        {
          kind: 'list',
          ordered: node.ordered ?? false,
          items: node.children.map((item) => item.children.flatMap(block)),
        },
      ];
    return refuse(node);
  };

  return { block };
}
