import { baseLocale } from '#core/locale.ts';
import type { SearchPageTexts, TextName } from './texts.ts';

/** An element with its children; a text child is never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

/** A link. */
export function linkTo(href: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const made = element('a', ...children);
  made.href = href;
  return made;
}

/** A text of the page with what was typed put in; one that is English in another language's page says so (WCAG 2.2, 3.1.2). */
export function written(
  { texts, english }: SearchPageTexts,
  name: TextName,
  values: Record<string, string> = {},
): Node {
  // A function, since "$&" in a text to put in would mean something.
  const text = texts[name].replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
  if (!english.includes(name)) return document.createTextNode(text);
  const made = element('span', text);
  made.lang = baseLocale;
  made.dir = 'ltr';
  return made;
}
