/** What an element is made with; empty values are left out. */
type Attributes = Record<string, string | null | undefined>;

/** What can stand inside an element; null and the empty text are left out. */
type Child = Node | string | null | undefined | false;

/** Makes an element. Texts become text nodes and nothing is parsed, so that a feed cannot bring markup. */
export function make(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const name in attributes) if (attributes[name]) element.setAttribute(name, attributes[name]);
  element.append(...children.filter((child): child is Node | string => !!child));
  return element;
}

/**
 * A link into the archive at `root`, which ends in a slash: whatever a feed gives as a path is put
 * behind that, so that it can lead nowhere else and run nothing.
 */
export const link = (path: string, root: string, part: string, ...children: Child[]): HTMLElement =>
  make('a', { href: root + path, part }, ...children);

/** The attributes of a text that is in another language than what is around it. */
export const foreign = (lang: string, around: string): Attributes =>
  lang === around ? {} : { lang, dir: 'auto' };
