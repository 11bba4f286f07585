import css from './element.css?inline';
import { make } from './dom.ts';
import { loadLanguage, type Language } from './language.ts';

/** Below this height in pixels, what a page put into an element cannot hold its place. */
const leastHeld = 80;

const here = import.meta.url;
const sheets = new Map<string, CSSStyleSheet>();
/** Made with the first element that wears it, so that importing a class does nothing. */
function sheetOf(text: string): CSSStyleSheet {
  const known = sheets.get(text);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  sheets.set(text, sheet);
  return sheet;
}

/** In Node there is no HTMLElement: a class can still be imported there. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * What all widgets share. The page's own content stands in the slot until the archive's has come,
 * and stays where it does not come.
 *
 * @slot - what the page shows until the archive's content has come, and where it does not come
 * @attr {string} lang - a language tag; else that of the nearest element with one
 * @attr {string} archive - the archive's address with a slash at its end; else where the script came from
 * @attr {auto | light | dark} theme - the colours; those of the device unless given
 * @fires {CustomEvent<undefined>} tip-load - what is shown has come
 * @fires {CustomEvent<Error>} tip-error - it has not; the page's own content stays
 * @csspart card - the whole
 * @csspart link - each link
 * @csspart archive - the link to the archive
 * @cssprop --tip-ink - text
 * @cssprop --tip-paper - background
 * @cssprop --tip-accent - links, and the button of a form
 * @cssprop --tip-on-accent - text on the button
 * @cssprop --tip-line - border
 * @cssprop --tip-soft - dates and other small texts
 * @cssprop --tip-font - face of all but quotes
 * @cssprop --tip-serif - face of quotes
 * @cssprop --tip-padding - space inside the border
 */
export abstract class TipElement extends Base {
  static readonly observedAttributes: readonly string[] = ['lang', 'archive', 'theme'];

  readonly #frame = make('div', { class: 'frame' }, document.createElement('slot'));
  #turn = 0;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [css, ...this.styles].map(sheetOf);
    root.append(this.#frame);
  }

  /** The element's own style, beside that of all. */
  protected get styles(): string[] {
    return [];
  }

  /** The English of the texts it shows. */
  protected abstract get english(): Record<string, string>;

  /** Makes what is shown. Rejects where it cannot: the page's own content then stays. */
  protected abstract content(language: Language): Promise<Node[]>;

  /** The address of the archive: that of the `archive` attribute, which ends in a slash, or where the script came from. */
  get root(): string {
    const named = this.getAttribute('archive');
    return new URL(named ? './' : '../../', named || here).href;
  }

  connectedCallback(): void {
    for (const name of (this.constructor as typeof TipElement).observedAttributes)
      if (Object.hasOwn(this, name)) {
        // Set before the class was there: the accessor of the class takes it over.
        const own = this as unknown as Record<string, unknown>;
        const value = own[name];
        delete own[name];
        own[name] = value;
      }
    void this.#update();
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (before !== after && this.isConnected) void this.#update();
  }

  disconnectedCallback(): void {
    this.#turn++;
  }

  /** Sends an event out of the element; gives false where the page prevented what would follow. */
  protected send(type: string, detail?: unknown, cancelable = false): boolean {
    return this.dispatchEvent(
      new CustomEvent(type, { bubbles: true, composed: true, cancelable, detail }),
    );
  }

  /** Attributes set together make one update; one that was overtaken shows nothing. */
  async #update(): Promise<void> {
    const turn = ++this.#turn;
    await null;
    if (turn !== this.#turn) return;
    try {
      const language = await loadLanguage(nearestLang(this), this.english);
      const nodes = await this.content(language);
      const held = await measured(this.#frame);
      if (turn !== this.#turn) return;
      this.#show(nodes, language, held);
      this.send('tip-load');
    } catch (error) {
      if (turn === this.#turn) this.send('tip-error', error);
    }
  }

  /** In view, the card takes the very place of the page's own content, so that nothing below it moves. */
  #show(nodes: Node[], { code, dir }: Language, held: boolean): void {
    const frame = this.#frame;
    frame.className = held ? 'frame held' : 'frame shown';
    frame.replaceChildren(
      make('slot'),
      make('div', { part: 'card', class: 'card', lang: code, dir }, ...nodes),
    );
  }
}

/** The next measuring: all that is shown in one turn is measured first, so that the page is laid out once. */
let measuring: Promise<unknown> | null;

/** Whether a frame has a place to hold. */
async function measured(frame: HTMLElement): Promise<boolean> {
  await (measuring ??= new Promise((done) => setTimeout(done)));
  measuring = null;
  const { top, height } = frame.getBoundingClientRect();
  return frame.classList.contains('held') || (height >= leastHeld && top < innerHeight);
}

/** The language named nearest to an element, through the shadow roots it stands in. */
function nearestLang(element: Element): string {
  const found = element.closest('[lang]')?.getAttribute('lang');
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return found ?? (host ? nearestLang(host) : '');
}

/** Gives a class a property for each of its attributes, in step with it. */
function reflect(type: typeof TipElement): void {
  for (const name of type.observedAttributes)
    if (!(name in type.prototype))
      Object.defineProperty(type.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: Element) {
          return this.getAttribute(name) ?? '';
        },
        set(this: Element, value: unknown) {
          if (value === null || value === undefined) this.removeAttribute(name);
          else this.setAttribute(name, String(value));
        },
      });
}

/** Defines an element where the page has none of its name: two versions can stand on one page. */
export function define(name: string, type: typeof TipElement & CustomElementConstructor): void {
  if (customElements.get(name)) return;
  reflect(type);
  customElements.define(name, type);
}
