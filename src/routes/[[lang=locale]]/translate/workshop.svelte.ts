/* eslint-disable svelte/prefer-svelte-reactivity -- the plain maps here are local or caches, which nothing watches */
import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import { baseLocale, directionOf } from '#core/locale.ts';
import { checkMessage } from '#lib/i18n/check/check-message.ts';
import type { Fault } from '#lib/i18n/check/fault.ts';
import { isStale, markSources } from '#lib/i18n/check/stale.ts';
import { writeLocaleFile } from '#lib/i18n/check/write-file.ts';
import type { EnglishData, LanguageData, WorkshopMessage } from '#lib/i18n/workshop/data.ts';
import { deviceStorage, draftPlace, keepDraft, readDrafts } from '#lib/i18n/workshop/draft.ts';
import { takeFile, type TakenFile } from '#lib/i18n/workshop/take-file.ts';

/** Which messages are listed. */
export const views = ['all', 'missing', 'faults', 'changed', 'review', 'typed'] as const;

/** One of them. */
export type View = (typeof views)[number];

const nothing: LanguageData = { texts: {}, sources: {}, reviews: {}, terms: [] };

/** One language on the translators' bench: what is published, what was typed here, and what the check says. */
export class Workshop {
  readonly code: string;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: WorkshopMessage[];
  readonly published: LanguageData;
  /** What was typed on this device, by key; an empty text takes a translation away. */
  readonly draft = new SvelteMap<string, string>();
  /** Messages that somebody called still right after their English changed. */
  readonly confirmed = new SvelteSet<string>();
  /** Whether this device keeps what is typed; null before anything was. */
  kept = $state<boolean | null>(null);
  readonly #storage = deviceStorage();
  readonly #faults = new SvelteMap<string, Fault[]>();

  constructor(code: string, english: EnglishData, published: LanguageData | null) {
    this.code = code;
    this.dir = directionOf(code);
    this.messages = english.messages;
    this.published = published ?? nothing;
    if (this.#storage === null) this.kept = false;
    else
      for (const [key, text] of readDrafts(this.#storage).get(code) ?? [])
        this.draft.set(key, text);
    for (const message of this.messages) this.#check(message);
  }

  text = (key: string): string => this.draft.get(key) ?? this.published.texts[key] ?? '';
  faults = (key: string): Fault[] => this.#faults.get(key) ?? [];
  isChanged = ({ key, english }: WorkshopMessage): boolean =>
    !this.confirmed.has(key) && isStale(this.published.sources[key], english, this.text(key));

  /** Whether a message belongs to a view. */
  shows(view: View, message: WorkshopMessage): boolean {
    const { key } = message;
    if (view === 'missing') return !this.text(key).trim();
    if (view === 'faults') return this.faults(key).length > 0;
    if (view === 'changed') return this.isChanged(message);
    if (view === 'review') return key in this.published.reviews;
    if (view === 'typed') return this.draft.has(key);
    return true;
  }

  /** Takes a text, keeps it on the device at once, and checks it. */
  type(key: string, text: string): void {
    this.#put(key, text);
    this.kept = keepDraft(this.#storage, this.code, key, text);
  }

  /** Forgets what was typed for a message. */
  revert(key: string): void {
    this.#put(key, null);
    keepDraft(this.#storage, this.code, key, null);
  }

  /** What another tab typed. */
  heard({ key: name, newValue }: StorageEvent): void {
    const place = name === null ? null : draftPlace(name);
    if (place?.code === this.code) this.#put(place.key, newValue);
  }

  /** Takes a file over what is there; what was typed stays. */
  take(source: string): TakenFile {
    const result = takeFile(source, this.draft, this.published.texts);
    for (const [key, text] of result.taken) this.type(key, text);
    return result;
  }

  /** The locale file as it is now. */
  file(): string {
    const texts = new Map(Object.entries(this.published.texts));
    for (const [key, text] of this.draft) texts.set(key, text);
    for (const [key, text] of texts) if (!text.trim()) texts.delete(key);
    return writeLocaleFile(
      this.messages.map(({ key }) => key),
      texts,
    );
  }

  /** The file of marks, with those of the messages called still right. */
  marks(): string {
    const english = new Map(this.messages.map(({ key, english }) => [key, english]));
    const own = new Map(
      this.messages
        .map(({ key }) => [key, this.text(key)] as const)
        .filter(([, text]) => text.trim()),
    );
    const marks = markSources(this.published.sources, english, own, this.confirmed);
    return `${JSON.stringify(marks, null, 2)}\n`;
  }

  #put(key: string, text: string | null): void {
    if (text === null) this.draft.delete(key);
    else this.draft.set(key, text);
    const message = this.messages.find((one) => one.key === key);
    if (message) this.#check(message);
  }

  #check({ key, english, max }: WorkshopMessage): void {
    const text = this.text(key);
    const { terms, sources } = this.published;
    const context = { code: this.code, key, english, max, terms, mark: sources[key] };
    if (text.trim() && this.code !== baseLocale) this.#faults.set(key, checkMessage(context, text));
    else this.#faults.delete(key);
  }
}
