import { compileMessage, MessageFault } from '../check/compile-message.ts';
import { separator } from '../compiled.ts';
import { IntlMessageFormat } from '../message-format.ts';
import { matcherOf, type Values } from './match-message.ts';

/** A message as a page has it: its text, compiled, and the language of that text. */
export interface ShownMessage {
  key: string;
  text: string;
  code: string;
}

/** A place where a message stands: a text or an attribute of the page, and the values it was given. */
export interface Place {
  node: Text | Attr;
  values: Values;
  before: string;
  after: string;
}

const attributes = ['aria-label', 'placeholder', 'alt', 'title'];

/** Every text and spoken attribute of a page, in its order. */
function* textsOf(root: Node): Generator<Text | Attr> {
  const walker = root.ownerDocument?.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
    if (node.nodeType === Node.ELEMENT_NODE)
      for (const name of attributes) {
        const attribute = (node as Element).getAttributeNode(name);
        if (attribute?.value.trim()) yield attribute;
      }
    else if (node.nodeValue?.trim()) yield node as Text;
  }
}

/** Messages made ready to be found: texts that are always the same, and forms that are filled. */
export interface Finder {
  plain: Map<string, string[]>;
  filled: { key: string; match: ReturnType<typeof matcherOf> }[];
}

/** Makes messages ready to be found in pages. */
export function finderOf(messages: ShownMessage[]): Finder {
  const plain: Finder['plain'] = new Map();
  const filled: Finder['filled'] = [];
  for (const { key, text, code } of messages) {
    const { body, arguments: taken } = compileMessage(text);
    if (taken.size) filled.push({ key, match: matcherOf(code, body) });
    else plain.set(body, [...(plain.get(body) ?? []), key]);
  }
  return { plain, filled };
}

/** The messages that a text is of, with the values they were given. */
export function messagesOf(text: string, { plain, filled }: Finder): [key: string, Values][] {
  const keys = plain.get(text);
  if (keys) return keys.map((key) => [key, {}]);
  return filled.flatMap(({ key, match }) => {
    const values = match(text);
    return values ? [[key, values] as [string, Values]] : [];
  });
}

/**
 * Where each message stands in a page. The pages that readers load carry no marks for this: a text is
 * known again by its message.
 */
export function placesIn(root: Node, finder: Finder): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const node of textsOf(root)) {
    const text = node.nodeValue ?? '';
    const said = text.trim();
    const at = text.indexOf(said);
    const around = { before: text.slice(0, at), after: text.slice(at + said.length) };
    for (const [key, values] of messagesOf(said, finder))
      places.set(key, [...(places.get(key) ?? []), { node, values, ...around }]);
  }
  return places;
}

/** Writes a text at every place of its message. A text that is not sound yet leaves the page as it is. */
export function showText(places: Place[], tag: string, text: string): void {
  try {
    const message = new IntlMessageFormat(tag + separator + compileMessage(text).body);
    for (const { node, values, before, after } of places)
      node.nodeValue = before + message.format(values) + after;
  } catch (error) {
    // An open brace while typing, or an argument that the page cannot know: the faults say so.
    if (!(error instanceof MessageFault) && !/argument/.test((error as Error).message)) throw error;
  }
}

/** The element in which a message stands. */
export const elementOf = ({ node }: Place): Element | null =>
  node.nodeType === Node.ATTRIBUTE_NODE ? (node as Attr).ownerElement : node.parentElement;
