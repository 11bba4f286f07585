import { termsOf } from '../text/words.ts';
import type { SearchDocument } from './source.ts';

/** What is typed for a page: word for word, and without stop words. */
export interface PageForms {
  whole: ReadonlySet<string>;
  parts: ReadonlySet<string>;
}

/** In a name as CLDR writes it, another one may stand in brackets: Myanmar (Burma). */
const apart = /[()（）]/;

/** What is typed for a government: any of its names, and nothing else. */
export const governmentForms = (documents: readonly SearchDocument[]): Record<string, string[]> =>
  Object.fromEntries(
    documents
      .filter(({ id, type }) => type === 'page' && id.startsWith('countries/'))
      .map(({ id, title, words }) => [id, [title.text, ...title.text.split(apart), ...words]]),
  );

/** Makes the forms of pages ready, by the page's id. */
export const openPages = (
  pages: Record<string, string[]>,
  stopWords: ReadonlySet<string>,
): ReadonlyMap<string, PageForms> =>
  new Map(
    Object.entries(pages).map(([id, forms]) => {
      const terms = forms.map(termsOf);
      const telling = terms.map((words) => words.filter((term) => !stopWords.has(term)));
      const joined = (lists: string[][]) => new Set(lists.map((words) => words.join(' ')));
      return [
        id,
        { whole: joined(terms), parts: joined(telling.filter(({ length }) => length > 0)) },
      ];
    }),
  );
