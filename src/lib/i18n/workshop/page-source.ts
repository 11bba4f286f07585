/** A page of the archive with its style sheets, in memory, so that it can be shown without a network. */
export interface PageSource {
  html: string;
  styles: string[];
}

const read = async (address: string) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}`);
  return answer.text();
};

/** Parses a page. Its style elements become plain text first: this page's policy would complain of each. */
function parse(html: string): Document {
  const quiet = html
    .replaceAll('<style', '<script type="text/plain" data-style')
    .replaceAll('</style>', '</script>');
  return new DOMParser().parseFromString(quiet, 'text/html');
}

/** Parses a page without its scripts and without what it would load. */
export function parsePage({ html }: Pick<PageSource, 'html'>): Document {
  const page = parse(html);
  for (const part of page.querySelectorAll('script, link, meta, base')) part.remove();
  return page;
}

/** Fetches a page and its style sheets. `known` keeps sheets that several pages share. */
export async function fetchPage(
  address: string,
  known: Map<string, Promise<string>>,
): Promise<PageSource> {
  const html = await read(address);
  const sheets = [...parse(html).querySelectorAll('[data-style], link[rel="stylesheet"]')].map(
    (sheet) => {
      const href = sheet.getAttribute('href');
      if (!href) return Promise.resolve(sheet.textContent);
      const started = known.get(href) ?? read(href);
      known.set(href, started);
      started.catch(() => known.delete(href));
      return started;
    },
  );
  return { html, styles: await Promise.all(sheets) };
}

/** Lays a page into an empty frame. Constructed style sheets need no permission of the page's policy, and the frame runs no script. */
export function layPage(frame: HTMLIFrameElement, source: PageSource, extra: string): Document {
  const document = frame.contentDocument;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!document || !view) throw new Error('The frame has no document.');
  document.replaceChild(
    document.adoptNode(parsePage(source).documentElement),
    document.documentElement,
  );
  document.documentElement.classList.add('js');
  document.adoptedStyleSheets = [...source.styles, extra].map((text) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  return document;
}
