/** An element of a snippet. A value of true is an attribute without one; empty ones are left out. */
export interface Markup {
  tag: string;
  attributes: Record<string, string | true>;
  children: (Markup | string)[];
}

type Given = Record<string, string | boolean | null | undefined>;
type Child = Markup | string | null | undefined | false;

/** Makes an element; empty children are left out. */
export const element = (tag: string, attributes: Given, ...children: Child[]): Markup => ({
  tag,
  attributes: Object.fromEntries(
    Object.entries(attributes).filter((pair): pair is [string, string | true] => !!pair[1]),
  ),
  children: children.filter((child): child is Markup | string => !!child),
});

const inline = new Set([
  'a',
  'b',
  'strong',
  'cite',
  'br',
  'small',
  'time',
  'span',
  'bdi',
  'input',
  'button',
  'label',
]);
const empty = new Set(['input', 'br']);
/** React's names for attributes that HTML writes otherwise. */
const jsxNames: Record<string, string> = { datetime: 'dateTime', crossorigin: 'crossOrigin' };

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Vue, Svelte and React would take what stands in braces for code.
  '{': '&#123;',
  '}': '&#125;',
};
const escaped = (text: string, letters: RegExp) =>
  text.replaceAll('\n', ' ').replace(letters, (letter) => entities[letter] ?? letter);

/**
 * Prints elements as HTML, or as JSX. What holds only text and inline elements stands in one line:
 * JSX drops the space between two lines.
 */
export function print(nodes: Markup[], dialect: 'html' | 'jsx' = 'html'): string {
  const line = (node: Markup | string): string => {
    if (typeof node === 'string') return escaped(node, /[&<>{}]/g);
    const { tag, children } = node;
    const inner = raw(node) ?? children.map(line).join('');
    return empty.has(tag) ? start(node, ' /') : `${start(node)}${inner}</${tag}>`;
  };
  const start = ({ tag, attributes }: Markup, end = '') =>
    `<${[tag, ...Object.entries(attributes).map(attribute)].join(' ')}${end}>`;
  const attribute = ([name, value]: [string, string | true]) => {
    const written = (dialect === 'jsx' && jsxNames[name]) || name;
    return value === true ? written : `${written}="${escaped(value, /[&<>"{}]/g)}"`;
  };
  const lines = (node: Markup, indent: string): string =>
    node.children.some((child) => typeof child !== 'string' && !inline.has(child.tag))
      ? [
          indent + start(node),
          ...node.children.map((child) =>
            typeof child === 'string' ? `${indent}  ${line(child)}` : lines(child, `${indent}  `),
          ),
          `${indent}</${node.tag}>`,
        ].join('\n')
      : indent + line(node);
  return nodes.map((node) => lines(node, '')).join('\n');
}

/** The text of a style sheet, whose letters have no entities. */
const raw = ({ tag, children }: Markup) =>
  tag === 'style' ? `\n${children.filter((child) => typeof child === 'string').join('')}\n` : null;
