/** What an element is made with; empty values are left out. */
type Attributes = Record<string, string | null | undefined>;

/** What can stand inside an element; null and the empty text are left out. */
type Child = Node | string | null | undefined | false;

/** Makes an element. Texts become text nodes and nothing is parsed, so that a feed cannot bring markup. */
export function make(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value) element.setAttribute(name, value);
  element.append(...children.filter((child): child is Node | string => !!child));
  return element;
}

/** A link to an http or https address; with any other address the text alone. */
export function link(href: string, base: string, part: string, ...children: Child[]): HTMLElement {
  const url = URL.canParse(href, base) ? new URL(href, base) : null;
  return url && /^https?:$/.test(url.protocol)
    ? make('a', { href: url.href, part }, ...children)
    : make('span', { part }, ...children);
}

/** The attributes of a text that is in another language than what is around it. */
export const foreign = (lang: string, around: string): Attributes =>
  lang === around ? {} : { lang, dir: 'auto' };
