import type { LocaleMessages } from './read-locales.ts';

/** What a page fetches for its language: every message, and which of them are still the base locale's. */
export interface Dictionary {
  messages: Record<string, string>;
  fallback: string[];
}

/** Fills the gaps of a locale from the base locale, key by key, in the base locale's order. */
export function mergeMessages(base: LocaleMessages, own: LocaleMessages): Dictionary {
  const messages: Record<string, string> = {};
  const fallback: string[] = [];
  for (const [key, english] of base.messages) {
    const translated = own.messages.get(key);
    if (!translated) fallback.push(key);
    messages[key] = (translated ?? english).body;
  }
  return { messages, fallback };
}
