import type { PluralForms } from '#core/plural-forms.ts';

/** The texts of the search box in a language, and where things are: a file that the box fetches when it is first entered. */
export interface SearchBoxWords {
  /** The tag for numbers and dates. */
  tag: string;
  /** Base path and language: what stands before `/statements/x/`. */
  root: string;
  speakers: string;
  topics: string;
  entries: string;
  pages: string;
  recent: string;
  clear: string;
  /** With `{query}`. */
  all: string;
  loading: string;
  failed: string;
  counts: PluralForms;
}
