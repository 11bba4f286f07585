/* eslint-disable svelte/prefer-svelte-reactivity -- the plain maps here are local or caches, which nothing watches */
import { SvelteMap } from 'svelte/reactivity';
import {
  finderOf,
  placesIn,
  type Finder,
  type ShownMessage,
} from '#lib/i18n/workshop/live-page.ts';
import { fetchPage, parsePage, type PageSource } from '#lib/i18n/workshop/page-source.ts';
import { samplePages } from '#lib/i18n/workshop/sample-pages.ts';

/** The pages of one language beside the bench: fetched once each, and searched for the messages that stand in them. */
export class LivePages {
  /** The first page on which each message stands, as far as the pages have come. */
  readonly homes = new SvelteMap<string, string>();
  readonly finder: Finder;
  readonly #root: string;
  readonly #pages = new Map<string, Promise<PageSource>>();
  readonly #sheets = new Map<string, Promise<string>>();

  /** `root` is the address of the language's home page without its last slash. */
  constructor(root: string, messages: ShownMessage[]) {
    this.#root = root;
    this.finder = finderOf(messages);
  }

  /** A page, from memory where it was fetched before. Rejects where it cannot be fetched, and then tries again when asked again. */
  page(path: string): Promise<PageSource> {
    const started = this.#pages.get(path);
    if (started) return started;
    const page = fetchPage(this.#root + path, this.#sheets);
    this.#pages.set(path, page);
    page.catch(() => this.#pages.delete(path));
    return page;
  }

  /** Fetches every sample page, one after the other: from then on no network is needed. */
  async gather(): Promise<void> {
    for (const path of Object.values(samplePages)) {
      // One that cannot be had is asked for again when it is shown, and says so there.
      const source = await this.page(path).catch(() => null);
      if (!source) continue;
      for (const key of placesIn(parsePage(source).body, this.finder).keys())
        this.#place(key, path);
    }
  }

  /** The first page counts, but for one that a key is named after: faq.title reads like the link to that page on every other. */
  #place(key: string, path: string): void {
    const isNamed = (one: string) => one.startsWith(`/${key.split('.')[0]}`);
    const home = this.homes.get(key);
    if (home === undefined || (isNamed(path) && !isNamed(home))) this.homes.set(key, path);
  }
}
