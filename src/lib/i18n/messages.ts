import { dictionary, format, unwrapFunctionStore } from 'svelte-i18n';
import { loaders, workshopLoaders } from 'virtual:locales';
import { baseLocale } from '#core/locale.ts';
import { separator } from './compiled.ts';
import { localeOf } from './locales.ts';
import { learnForms } from './numbers.ts';
import type { WrittenForms } from './written-forms.ts';

/** Keys of a locale whose text is still the base locale's. */
const fallbacks = new Map<string, Set<string>>();
/** How the locales that were loaded write dates, numbers and lists. */
const forms = new Map<string, WrittenForms>();
const pending = new Map<string, Promise<void>>();

/** The messages of the pages, or those that the translators' page alone has. */
export type MessagePart = 'site' | 'translate';

/**
 * Fetches a locale's messages once. Rejects where they cannot be fetched, and forgets the failure, so
 * that the next call tries again.
 */
export function loadMessages(code: string, part: MessagePart = 'site'): Promise<void> {
  const name = `${part} ${code}`;
  const started = pending.get(name);
  if (started) return started;
  const promise = fetchMessages(code, part).catch((error: unknown) => {
    pending.delete(name);
    throw error;
  });
  pending.set(name, promise);
  return promise;
}

async function fetchMessages(code: string, part: MessagePart): Promise<void> {
  const loader = (part === 'site' ? loaders : workshopLoaders)[code];
  if (!loader) throw new Error(`There is no locale file for "${code}".`);
  const { messages, fallback, written } = (await loader()).default;
  const missing = new Set(fallback);
  // Each text carries the tag of the language it is really in: see IntlMessageFormat.
  const [own, english] = [code, baseLocale].map((one) => localeOf(one).tag + separator);
  const tagged: Record<string, string> = {};
  for (const [key, body] of Object.entries(messages))
    tagged[key] = `${missing.has(key) ? english : own}${body}`;
  // `addMessages` goes through a tree of messages and copies each branch; ours is flat.
  dictionary.update((all) => ({ ...all, [code]: { ...all[code], ...tagged } }));
  if (written) {
    forms.set(code, written);
    learnForms(localeOf(code).tag, written);
  }
  fallbacks.set(code, new Set([...(fallbacks.get(code) ?? []), ...missing]));
}

/** How a locale writes dates, numbers and lists; undefined before it is loaded. */
export const formsOf = (code: string): WrittenForms | undefined => forms.get(code);

const lookUp = unwrapFunctionStore(format);

/** A message's text in a locale that was loaded. The locale is always named: there is no current one to leak between pages. */
export function message(
  code: string,
  key: string,
  values?: Record<string, string | number | Date>,
): string {
  // svelte-i18n gives a message without values as it stands, with our tag: so there are always values.
  return lookUp(key, { locale: code, values: (values ?? {}) as Record<string, string> });
}

/** Whether the text of a key is still the base locale's. */
export const isFallback = (code: string, key: string): boolean =>
  fallbacks.get(code)?.has(key) ?? false;
