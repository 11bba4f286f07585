import type { WrittenForms } from '../written-forms.ts';
import type { LocaleMessages } from './read-locales.ts';

/** What a page fetches for its language: every message, which of them are still the base locale's, and with the messages of all pages how it writes dates and numbers. */
export interface Dictionary {
  messages: Record<string, string>;
  fallback: string[];
  written?: WrittenForms;
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

/** The messages of the translators' page, which no other page fetches. */
const ofWorkshop = (key: string): boolean => key.startsWith('translate.');

/** The part of a dictionary that the translators' page alone fetches, or the rest, which every page that runs in the browser does. */
export function partOf({ messages, fallback, written }: Dictionary, workshop: boolean): Dictionary {
  const belongs = (key: string) => ofWorkshop(key) === workshop;
  return {
    messages: Object.fromEntries(Object.entries(messages).filter(([key]) => belongs(key))),
    fallback: fallback.filter(belongs),
    ...(workshop || !written ? {} : { written }),
  };
}
