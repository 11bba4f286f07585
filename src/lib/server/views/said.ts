import { baseLocale } from '#core/locale.ts';
import { proseText } from '#core/prose.ts';
import type { TranslationFields } from '#core/schema/lists.ts';
import type { Written } from '#core/entry.ts';
import { typeset } from '#core/typeset.ts';
import type { Said, SaidProse } from '#core/views.ts';

/** The language an entry's own texts are written in, unless the entry says otherwise. */
const written = baseLocale;

/** A field in the reader's language where it was translated, else as the file has it. */
export function said(
  { translations }: Written,
  field: keyof TranslationFields,
  own: string,
  lang: string,
  ownLang = written,
): Said {
  const translated = translations[lang]?.[field];
  return translated ? { text: translated, lang } : { text: typeset(own, ownLang), lang: ownLang };
}

/** The text below the front matter, in the reader's language where it was translated; null where there is none. */
export function saidProse({ translations, text }: Written, lang: string): SaidProse | null {
  const translated = translations[lang]?.text;
  if (translated?.length) return { prose: translated, lang };
  return text.length ? { prose: text, lang: written } : null;
}

/** The same as one line without marks. */
export function saidText(file: Written, lang: string): Said | null {
  const found = saidProse(file, lang);
  return found && { text: typeset(proseText(found.prose), found.lang), lang: found.lang };
}
