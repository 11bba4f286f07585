import { firstChoice, readChoice } from '#core/embed/address.ts';
import { addressOf, type Choice } from '#core/embed/choice.ts';
import { snippetOf, styleText, type Release, type Snippet } from '#core/embed/snippet.ts';
import { formsOf, type QuotationForms } from '#core/embed/quotation-forms.ts';
import { quotationOf, tell, type Quotation } from '#core/embed/quotation.ts';
import type { Source } from '#core/embed/words.ts';
import { isWebAddress } from '#core/address.ts';
import { widgetAddress } from '#core/widget-address.ts';
import { asPillars, feedIn, type WidgetFeed } from '#core/widget-feed.ts';
import { createI18n } from '#lib/i18n/i18n.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { quotationWords } from '#lib/i18n/quotation-words.ts';
import { wordsOf } from './words.ts';

/** Why there is no code: the feed or what goes with it cannot be had, the archive has no such entry, or the form has no address. */
export type Fault = 'feed' | 'entry' | 'action';

interface Given {
  /** The path of the archive on this server, without a slash at its end. */
  base: string;
  /** The address of the archive, which ends in a slash. */
  archive: string;
  lang: string;
  version: string;
  feed: Source['feed'];
  /** The entry that the first choice shows. */
  quotation: Quotation;
  styleHash: string;
}

/** The code of a choice. */
export interface Made {
  choice: Choice;
  snippet: Snippet;
  release: Release;
  /** The entry as text; null where the widget shows several, or none. */
  texts: QuotationForms | null;
  /** Null where the browser computes no hashes: outside secure contexts (Web Crypto, 10.1). */
  styleHash: string | null;
}

/** What the Embed page holds: the choice as it is made, and the code of it as it stands. */
export class Builder {
  choice: Choice = $state(firstChoice(''));
  made: Made | null = $state.raw(null);
  fault: Fault | null = $state(null);
  /** Whether the choice of the page's address is taken up: one made before that would be lost. */
  opened = $state(false);
  /** Whether the code is that of the choice as it stands. */
  settled = $state(false);
  readonly #given;
  #turn = 0;

  constructor(given: Given) {
    const { archive, lang, version, feed, quotation, styleHash } = given;
    this.#given = given;
    this.choice = firstChoice(lang);
    const release = { version, integrity: {} };
    const source = { archive, words: wordsOf(createI18n(lang)), feed };
    const texts = textsOf(quotation, lang);
    const snippet = snippetOf(this.choice, source, release);
    this.made = { choice: $state.snapshot(this.choice), snippet, release, texts, styleHash };
  }

  /** Takes the choice of an address; where that names none, what the page was built with stands. */
  async open(query: URLSearchParams): Promise<void> {
    if (query.size > 0) {
      this.choice = readChoice(query, this.#given.lang);
      this.opened = true;
      await this.make();
    } else this.opened = this.settled = true;
  }

  /** Makes the code of the choice as it stands; a newer one takes its place. */
  make = async (): Promise<void> => {
    const turn = ++this.#turn;
    this.settled = false;
    const choice = withEntryId($state.snapshot(this.choice));
    const result = await this.#make(choice).catch((error: unknown): Fault => {
      if (error instanceof NotFound && choice.settings.entry) return 'entry';
      return 'feed';
    });
    if (turn !== this.#turn) return;
    this.fault = typeof result === 'string' ? result : null;
    this.made = typeof result === 'string' ? null : result;
    this.settled = true;
  };

  async #make(choice: Choice): Promise<Made | Fault> {
    const { base, archive, version } = this.#given;
    const { provider, action = '' } = choice.settings;
    if (choice.widget === 'tip-subscribe' && provider && !isWebAddress(action)) return 'action';
    const address = addressOf(choice);
    const [json, integrity] = await Promise.all([
      address && fetchJson(`${base}/${address.path}`),
      choice.pinned ? fetchJson(`${base}/widgets/${version}/integrity.json`) : {},
      loadMessages(choice.lang),
    ]);
    const release = { version, integrity: integrity as Release['integrity'] };
    const words = wordsOf(createI18n(choice.lang));
    const feed = address && (address.key ? feedIn(json, address.key) : asPillars(json));
    const snippet = snippetOf(choice, { archive, words, feed }, release);
    const [texts, styleHash] = await Promise.all([
      choice.widget === 'tip-latest-quote' ? this.#texts(choice, feed as WidgetFeed, json) : null,
      hashOf(styleText(snippet.style)),
    ]);
    return { choice, snippet, release, texts, styleHash };
  }

  /** Only the JSON twin of an entry has its sources. */
  async #texts({ lang, settings }: Choice, feed: WidgetFeed, json: unknown) {
    const { base, archive } = this.#given;
    const shown = feed.quoted ?? feed.entries[0];
    const { path } = widgetAddress(lang, 'entry', lastPart(shown?.path));
    const twin = settings.entry ? json : await fetchJson(`${base}/${path}`);
    return textsOf(quotationOf(twin, lang, archive), lang);
  }
}

/** What is not there, which is another fault than a lost connection. */
class NotFound extends Error {}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (response.status === 404) throw new NotFound(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

const textsOf = (quotation: Quotation, lang: string): QuotationForms =>
  formsOf(tell(quotation, quotationWords(createI18n(lang))), quotation.address);

/** The id of an entry is the last part of its page's address. */
const lastPart = (address = ''): string | undefined =>
  address.split(/[?#]/)[0]?.match(/[^/]+/g)?.at(-1);

/** A reader pastes the address of an entry's page. */
function withEntryId(choice: Choice): Choice {
  const entry = lastPart(choice.settings.entry);
  return entry ? { ...choice, settings: { ...choice.settings, entry } } : choice;
}

async function hashOf(text: string): Promise<string | null> {
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle;
  if (!subtle) return null;
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}
