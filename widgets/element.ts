import css from './element.css?inline';
import { make } from './dom.ts';
import { fetchJson } from './fetch-json.ts';
import { loadLanguage, nearestCode, type Language } from './language.ts';

const here = import.meta.url;
/** By the style that is an element's own. Made with the first that wears it, so that importing a class does nothing. */
const sheets: Record<string, CSSStyleSheet> = {};

/** Tells an element that it is near: far from what is seen it asks for nothing. Shared, because a hundred observers cost more than one. */
let nearby: IntersectionObserver | undefined;

/** What it tells; only elements of this class are observed. */
type Seen = IntersectionObserverEntry & { target: TipElement<unknown> };

/** In Node there is no HTMLElement: a class can still be imported there. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * What all widgets share. The page's own content stands in the slot until the archive's has come,
 * and stays, or is back, where it does not come.
 *
 * @slot - what the page shows until the archive's content has come, and where it does not come
 * @attr {string} lang - a language tag; else that of the nearest element with one
 * @attr {string} archive - the archive's address with a slash at its end; else where the script came from
 * @attr {auto | light | dark} theme - the colours: auto takes the device's; those of the page unless given
 * @fires {CustomEvent<undefined>} tip-load - what is shown has come
 * @fires {CustomEvent<Error>} tip-error - it has not; the page's own content stays, or is back
 * @csspart card - the whole
 * @csspart link - each link
 * @csspart archive - the link to the archive
 * @cssprop --tip-size - size of the text, on which every other size hangs
 * @cssprop --tip-ink - text
 * @cssprop --tip-paper - background
 * @cssprop --tip-accent - links, the rule beside a quote, and the button of a form
 * @cssprop --tip-line - border
 * @cssprop --tip-font - face of all but quotes
 * @cssprop --tip-serif - face of quotes
 * @cssprop --tip-padding - space inside the border
 */
export abstract class TipElement<Data> extends Base {
  static readonly observedAttributes: readonly string[] = ['lang', 'archive', 'theme'];

  readonly #slot = document.createElement('slot');
  readonly #frame = make('div', {}, this.#slot);
  readonly #langs = new MutationObserver(() => {
    if (this.#near) void this.#update();
  });
  readonly #english: Record<string, string>;
  readonly #own: string;
  #near = false;
  #turn = 0;

  /** With the English of the texts it shows, and its own style beside that of all. */
  constructor(english: Record<string, string>, own: string) {
    super();
    this.#english = english;
    this.#own = own;
    this.attachShadow({ mode: 'open' }).append(this.#frame);
  }

  /** Fetches what is shown beside the texts, in the language of a code. Rejects where it cannot. */
  protected load?(code: string): Promise<Data>;

  /** Makes what is shown, or nothing where the page's own content is to stand. Throws where it cannot. */
  protected abstract content(data: Data, language: Language): Node[] | null;

  declare archive: string;

  /** The address of the archive: that of the `archive` attribute, which ends in a slash, or where the script came from. */
  get root(): string {
    const named = this.archive;
    return new URL(named ? './' : '../../', named || here).href;
  }

  /** Fetches a file of the archive. */
  file(path: string): Promise<unknown> {
    return fetchJson(this.root + path);
  }

  connectedCallback(): void {
    // What was set before the class was there: the accessors of the class take it over.
    const own = this as unknown as Record<string, unknown>;
    for (const name of Object.keys(this)) {
      const value = own[name];
      delete own[name];
      own[name] = value;
    }
    const page = this.ownerDocument;
    const root = this.shadowRoot as ShadowRoot;
    const style = this.#own;
    try {
      // A sheet is only for the document it was made in, and throws elsewhere (CSSOM, 6.2).
      root.adoptedStyleSheets = [sheets[style] as CSSStyleSheet];
    } catch {
      const { CSSStyleSheet } = page.defaultView as Window & typeof globalThis;
      const sheet = (sheets[style] = new CSSStyleSheet());
      sheet.replaceSync(css + style);
      root.adoptedStyleSheets = [sheet];
    }
    this.#langs.observe(page, { subtree: true, attributeFilter: ['lang'] });
    // By its own document, so that in a frame the frame's place does not count: it waits for itself.
    if (nearby?.root !== page)
      nearby = new IntersectionObserver(
        (seen) => {
          for (const { target, isIntersecting } of seen as Seen[])
            if (isIntersecting && !target.#near) {
              target.#near = true;
              void target.#update();
            }
        },
        { root: page, rootMargin: '99%' },
      );
    nearby.observe(this);
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (this.#near && before !== after) void this.#update();
  }

  disconnectedCallback(): void {
    this.#turn++;
    this.#near = false;
    this.#langs.disconnect();
    nearby?.unobserve(this);
  }

  /** Sends an event out of the element; gives false where the page prevented what would follow. */
  protected send(type: string, detail?: unknown): boolean {
    return this.dispatchEvent(
      new CustomEvent(type, { bubbles: true, composed: true, cancelable: true, detail }),
    );
  }

  /** Attributes set together make one update; one that was overtaken shows nothing. */
  async #update(): Promise<void> {
    const turn = ++this.#turn;
    await null;
    if (turn !== this.#turn) return;
    let card: Node | null = null;
    let failure: unknown;
    try {
      const at = `${this.root}widgets/v1/locales/`;
      const code = await nearestCode(nearestLang(this), at);
      const [data, language] = await Promise.all([
        this.load?.(code),
        loadLanguage(code, this.#english, at),
      ]);
      const nodes = this.content(data as Data, language);
      card = nodes && make('div', { part: 'card', lang: code, dir: language.dir }, ...nodes);
    } catch (error) {
      failure = error;
    }
    if (turn !== this.#turn) return;
    // What had the keyboard's focus has it again.
    const inside = () => [...this.#frame.querySelectorAll<HTMLElement>('a,input,button')];
    const place = inside().indexOf(this.shadowRoot?.activeElement as HTMLElement);
    this.#frame.replaceChildren(this.#slot, card ?? '');
    inside()[place]?.focus();
    if (card) this.send('tip-load');
    else if (failure) this.send('tip-error', failure);
  }
}

/** The language named nearest to an element, through the shadow roots it stands in; English where none is. */
function nearestLang(element: Element): string {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return element.closest<HTMLElement>('[lang]')?.lang || (host ? nearestLang(host) : 'en');
}

/**
 * Defines an element where the page has none of its name: two versions can stand on one page. Each of
 * its attributes has a property in step with it.
 */
export function define(
  name: string,
  type: CustomElementConstructor & { observedAttributes: readonly string[] },
): void {
  if (customElements.get(name)) return;
  for (const attribute of type.observedAttributes)
    if (!(attribute in type.prototype))
      Object.defineProperty(type.prototype, attribute, {
        get(this: Element) {
          return this.getAttribute(attribute) ?? '';
        },
        set(this: Element, value: unknown) {
          // React and Vue take a boolean attribute away with false.
          if (value === null || value === undefined || value === false)
            this.removeAttribute(attribute);
          else this.setAttribute(attribute, value as string);
        },
      });
  customElements.define(name, type);
}
