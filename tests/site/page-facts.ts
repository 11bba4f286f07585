/** What the tests ask of one HTML file, taken from it in one reading. */
export interface PageFacts {
  /** Its address below the base path: `/es/faq/`. */
  path: string;
  /** The language of the address, and the address below it: `es` and `/faq/`. */
  lang: string;
  rest: string;
  /** The attributes of its `html` element, as they are written. */
  root: string;
  title: string | null;
  description: string | null;
  canonical: string | null;
  /** The addresses of its twins by hreflang. */
  alternates: Record<string, string>;
  noindex: boolean;
  /** The policy it is served with, from its `meta` element; null where it has none. */
  policy: string | null;
  headings: number;
  articles: number;
  ids: Set<string>;
  /** What its `href` and `src` attributes hold, entities of `&` and quotes resolved, each once. */
  links: string[];
  /** Where the browser fetches something for it: scripts, pictures, frames, sheets. */
  loaded: string[];
  inlineStyles: string[];
  unsafeInline: boolean;
  /** Whether it says, in the language of its address, that the archive is independent. */
  independent: boolean;
  /** Whether Kit runs in it, and whether it has a place to say that its texts did not load. */
  running: boolean;
  /** Whether a script takes over a part of it. */
  island: boolean;
  /** Whether it has a sheet of its own inside it, and comments. */
  styled: boolean;
  commented: boolean;
  hasLoadStatus: boolean;
  /** Of the attributes that a script of some pages looks for, those that it has. */
  enhanced: string[];
}

/** The attributes by which the scripts of `lib/enhance/pages` find what is theirs. */
const enhanceable = [
  'data-roving',
  'data-find-in',
  'data-on-this-day',
  'data-leave',
  'data-island',
  'data-governments',
  'data-script',
];

/** Everything that is counted or followed, in one expression: a page is gone through once. */
const marks =
  /<(h1|article)(?=[ >])|<(?:script|img|iframe|source|video|audio)\b(?=[^>]*\ssrc="([^"]+)")|<link\b(?=([^>]*)>)|\s(id|href|src|style)="([^"]*)"/g;
const fetchedLink = /rel="(?:stylesheet|preload|modulepreload|icon|manifest)"/;

const known = new Map<string, string>();
/** The same text as one string of its own, not as a part of a page that it would keep in memory. */
function shared(text: string): string {
  let one = known.get(text);
  if (one === undefined) {
    one = Buffer.from(text).toString();
    known.set(one, one);
  }
  return one;
}

const resolved = (value: string) =>
  value.includes('&')
    ? value.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'")
    : value;

/** Reads a page. The sentence is the one by which the archive says, in the page's language, that it is independent. */
export function factsOf(
  { path, lang, rest }: Pick<PageFacts, 'path' | 'lang' | 'rest'>,
  html: string,
  sentence: string,
): PageFacts {
  const ids = new Set<string>();
  const links = new Set<string>();
  const loaded: string[] = [];
  const inlineStyles: string[] = [];
  let [headings, articles] = [0, 0];
  for (const [, element, source, link, name, value = ''] of html.matchAll(marks)) {
    if (element === 'h1') headings++;
    else if (element) articles++;
    else if (source) loaded.push(shared(source));
    else if (link !== undefined) {
      if (fetchedLink.test(link)) loaded.push(shared(/\shref="([^"]+)"/.exec(link)?.[1] ?? ''));
    } else if (name === 'id') ids.add(shared(resolved(value)));
    else if (name === 'style') inlineStyles.push(shared(value));
    else links.add(shared(resolved(value)));
  }

  const head = html.slice(0, html.indexOf('</head>'));
  const inHead = (pattern: RegExp) => {
    const found = pattern.exec(head)?.[1];
    return found === undefined ? null : shared(found);
  };
  return {
    path,
    lang,
    rest,
    headings,
    articles,
    ids,
    links: [...links],
    loaded,
    inlineStyles,
    root: inHead(/<html\b([^>]*)>/) ?? '',
    title: inHead(/<title>([^<]*)<\/title>/),
    description: inHead(/<meta name="description" content="([^"]*)"/),
    canonical: inHead(/<link rel="canonical" href="([^"]+)"/),
    alternates: Object.fromEntries(
      [...head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
        ([, code = '', href = '']) => [shared(code), shared(href)],
      ),
    ),
    noindex: html.includes('content="noindex"'),
    policy: inHead(/<meta http-equiv="content-security-policy" content="([^"]*)"/),
    unsafeInline: html.includes('unsafe-inline'),
    independent: html.includes(sentence),
    running: html.includes('kit.start('),
    island: html.includes(' data-island='),
    styled: html.includes('<style'),
    commented: html.includes('<!--'),
    hasLoadStatus: html.includes('data-load-status'),
    enhanced: enhanceable.filter((name) => html.includes(` ${name}=`)),
  };
}
