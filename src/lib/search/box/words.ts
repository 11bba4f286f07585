import type { PluralForms } from '#core/plural-forms.ts';

/** The texts of the search box in the page's language, and where things are: written into the form by the server. */
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
