/** What the editors of newsrooms let through, as their own sources have it, and filters that work by it. */

/** Attributes by element; `*` holds those that every element may have. */
type AllowList = Record<string, string[]>;

/**
 * WordPress 6.8, `$allowedposttags` and `_wp_add_global_attributes` in wp-includes/kses.php: what
 * `wp_kses_post` leaves an author, of the elements without forms, media and tables.
 */
const wordpress: AllowList = {
  '*': ['class', 'dir', 'hidden', 'id', 'lang', 'style', 'title', 'role', 'xml:lang'],
  a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
  blockquote: ['cite'],
  del: ['datetime'],
  ins: ['datetime', 'cite'],
  q: ['cite'],
  li: ['align', 'value'],
  ol: ['start', 'type', 'reversed'],
  ...Object.fromEntries(
    'div figure figcaption p span section h1 h2 h3 h4 h5 h6 hr ul'
      .split(' ')
      .map((name) => [name, ['align']]),
  ),
  ...Object.fromEntries(
    'abbr address b bdo br cite code dd dfn dl dt em i kbd mark s samp small strong sub sup u var'
      .split(' ')
      .map((name) => [name, []]),
  ),
};

/**
 * Drupal 11, `allowed_html` in core/profiles/standard/config/install/filter.format.basic_html.yml,
 * with what `FilterHtml::getHTMLRestrictions` adds for every element.
 */
const drupal: AllowList = {
  '*': ['lang', 'dir'],
  br: [],
  p: [],
  cite: [],
  dl: [],
  dt: [],
  dd: [],
  strong: [],
  em: [],
  code: [],
  li: [],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  h6: ['id'],
  a: ['hreflang', 'href'],
  blockquote: ['cite'],
  ul: ['type'],
  ol: ['start', 'type'],
  img: ['src', 'alt', 'height', 'width', 'data-caption', 'data-align'],
};

/**
 * Ghost 6: what its editor keeps of pasted text (the nodes and formats that kg-html-to-lexical
 * registers). Its HTML card keeps all.
 */
const ghost: AllowList = {
  '*': [],
  a: ['href', 'rel', 'target', 'title'],
  ...Object.fromEntries(
    'p br blockquote strong b em i u s code h1 h2 h3 h4 h5 h6 hr ul ol li'
      .split(' ')
      .map((name) => [name, []]),
  ),
};

export const allowLists = { wordpress, drupal, ghost };

const tag = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g;
const attribute = /([\w:-]+)(?:="([^"]*)")?/g;
/** Protocols that all three leave in an address. */
const address = /^(?:https?|mailto):/;

/** What a filter leaves of HTML: an element that it does not know goes, its text stays. */
export const filtered = (html: string, list: AllowList): string =>
  html.replaceAll(tag, (whole, end: string, name: string, given: string) => {
    const own = list[name];
    if (!own) return '';
    if (end) return whole;
    const kept = [...given.matchAll(attribute)].flatMap(([text, key = '', value = '']) => {
      const known = [...own, ...(list['*'] ?? [])].includes(key);
      const led = key === 'href' || key === 'cite' || key === 'src';
      return known && (!led || address.test(value)) ? [text] : [];
    });
    return `<${[name, ...kept].join(' ')}${whole.endsWith(' />') ? ' />' : '>'}`;
  });

/** What a reader is left with: the words, and where each link leads. */
export const readable = (html: string) => ({
  words: html
    .replaceAll(/<(?:br|\/p)[^<>]*>/g, ' ')
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim(),
  links: [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href),
});
