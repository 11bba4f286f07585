import { directionOf, sameLanguage } from '#core/locale.ts';
import type { Locale } from '#core/locale.ts';
import glossary from '../../../locales/meta/glossary.json';

/** What a form rests on: an official page, the press, or nothing that was read. */
type Status = 'official' | 'press' | 'unconfirmed';

/** The forms of one term in one language as the glossary has them. */
interface Forms {
  preferred: string;
  status: Status;
  source: string | null;
  seen?: string[];
  variants?: string[];
  discouraged?: { term: string; why: string }[];
}

/** A term in one language, ready to be shown. */
interface TermView {
  lang: string;
  dir: 'ltr' | 'rtl';
  preferred: string;
  status: Status;
  source: string | null;
  /** Other forms in use that are not discouraged. */
  others: string[];
  discouraged: { term: string; why: string }[];
}

interface Term {
  id: string;
  note: string;
  translations: Record<string, Forms>;
}

const terms = Object.entries(glossary as unknown as Record<string, Term>).filter(
  ([english]) => english !== '_meta',
);

/** The terms of the field with their forms in every language, the reader's own language first. */
export const glossaryTerms = (reader: Locale, locales: readonly Locale[]) =>
  terms.map(([english, { id, note, translations }]) => ({
    id,
    english,
    note,
    forms: Object.entries(translations)
      .map(([code, forms]): TermView => {
        // The archive names a language by its own code: zh for zh-Hans.
        const lang = locales.find((one) => sameLanguage(one.code, code))?.code ?? code;
        const discouraged = forms.discouraged ?? [];
        const avoided = new Set([forms.preferred, ...discouraged.map(({ term }) => term)]);
        const others = [...(forms.seen ?? []), ...(forms.variants ?? [])];
        return {
          lang,
          dir: directionOf(lang),
          preferred: forms.preferred,
          discouraged,
          status: forms.status,
          source: forms.source,
          others: [...new Set(others)].filter((term) => !avoided.has(term)),
        };
      })
      .sort((a, b) => Number(b.lang === reader.code) - Number(a.lang === reader.code)),
  }));
