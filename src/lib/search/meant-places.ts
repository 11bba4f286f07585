import type { SearchDocument } from './index-data.ts';
import type { ParsedQuery } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { termsOf } from './words.ts';

/** Entries and pages that a query names. */
interface MeantPlaces {
  /** Their places, the first meant first. */
  at: number[];
  /** Whether the query is an address or a file's name and nothing else. */
  alone: boolean;
}

/** An address below the archive, a file's name with or without its ending, an id. */
const address =
  /^(?:https?:\/\/\S*\/|\S*\/)?([\p{L}\p{N}-]+?)(?:\.[a-z]{2})?(?:\.(?:md|html|json))?\/?(?:[?#]\S*)?$/u;

/** What a query asks for by its name: an entry by its address, a page by the words kept for it, as help is. */
export function meantPlaces(typed: string, query: ParsedQuery, index: SearchIndex): MeantPlaces {
  const text = typed.trim();
  const name = address.exec(text)?.[1];
  const place = name === undefined ? undefined : index.places.get(name);
  // `2012` is a year before it is the report of that name.
  if (place !== undefined && (name?.includes('-') || text.includes(`reports/${name}`)))
    return { at: [place], alone: true };
  if (query.filters.length > 0 || query.without.length > 0) return { at: [], alone: false };
  const words = query.groups.map(([clause]) => clause?.terms.join(' ') ?? '');
  const whole = termsOf(text).join(' ');
  const telling = words.filter((word) => !index.small.has(word));
  const at = [...index.pages].flatMap(([id, forms]) => {
    const place = index.places.get(id);
    const asked = forms.whole.has(whole) || (id === helpPage && covers(forms.parts, telling));
    return place !== undefined && asked ? [place] : [];
  });
  return { at, alone: false };
}

/** The page that stands first for any words that ask for help and for nothing else. */
const helpPage = 'get-help';

/** What is typed for a page: word for word, and without small words. */
export interface PageForms {
  whole: ReadonlySet<string>;
  parts: ReadonlySet<string>;
}

/** Whether words are forms and nothing else: "get help", "help hotline". */
function covers(forms: ReadonlySet<string>, words: string[]): boolean {
  let from = 0;
  while (from < words.length) {
    let to = words.length;
    while (to > from && !forms.has(words.slice(from, to).join(' '))) to--;
    if (to === from) return false;
    from = to;
  }
  return from > 0;
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
  small: ReadonlySet<string>,
): ReadonlyMap<string, PageForms> =>
  new Map(
    Object.entries(pages).map(([id, forms]) => {
      const terms = forms.map(termsOf);
      const telling = terms.map((words) => words.filter((term) => !small.has(term)));
      const joined = (lists: string[][]) => new Set(lists.map((words) => words.join(' ')));
      return [
        id,
        { whole: joined(terms), parts: joined(telling.filter(({ length }) => length > 0)) },
      ];
    }),
  );
