import type { Kind } from '#core/entry.ts';
import type { PluralForms } from '#core/plural-forms.ts';
import type { FilterField, QueryProblem, Reason } from '../contract/answer.ts';

/** The texts that are put together in the browser, by the last part of their key: `{query}` and `{typed}` stand for what was typed. */
export type TextName =
  | 'loading'
  | 'slow'
  | 'didYouMean'
  | 'narrowed'
  | 'leftOut'
  | 'page'
  | 'tip-filters'
  | `problem-${QueryProblem['kind']}`
  | `why-${Reason['how']}`
  | `field.${FilterField}`
  | `kind.${Kind}`;

/** What the search page is told by the server: written into the element's `data-search-page`. */
export interface SearchPageTexts {
  /** The language's tag for numbers and dates. */
  tag: string;
  /** Base path and language: what stands before `/statements/x/`. */
  root: string;
  texts: Record<TextName, string>;
  /** Those of them that are English in another language's page. */
  english: TextName[];
  /** How many results, with `{query}`; how many of them as typed; both in one sentence, with `{found}` and `{exact}`. */
  found: PluralForms;
  exact: PluralForms;
  apart: string;
  /** How many entries a speaker or topic has. */
  entries: PluralForms;
}
