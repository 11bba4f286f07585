import type { ParsedQuery } from './parse.ts';
import type { SearchIndex } from '../index/open.ts';
import { termsOf } from '../text/words.ts';

/** Entries and pages that a query names. */
interface NamedDocuments {
  /** The first meant first. */
  documents: number[];
  /** Whether the query is an address or a file's name and nothing else. */
  alone: boolean;
}

/** An address below the archive, a file's name with or without its ending, an id. */
const address =
  /^(?:https?:\/\/\S*\/|\S*\/)?([\p{L}\p{N}-]+?)(?:\.[a-z]{2})?(?:\.(?:md|html|json))?\/?(?:[?#]\S*)?$/u;

/** What a query asks for by its name: an entry by its address, a page by the words kept for it, as help is. */
export function namedDocuments(
  query: string,
  parsed: ParsedQuery,
  index: SearchIndex,
): NamedDocuments {
  const text = query.trim();
  const name = address.exec(text)?.[1];
  const document = name === undefined ? undefined : index.byId.get(name);
  // `2012` is a year before it is the report of that name.
  if (document !== undefined && (name?.includes('-') || text.includes(`reports/${name}`)))
    return { documents: [document], alone: true };
  if (parsed.filters.length > 0 || parsed.without.length > 0)
    return { documents: [], alone: false };
  const words = parsed.groups.map(([clause]) => clause?.terms.join(' ') ?? '');
  const whole = termsOf(text).join(' ');
  const telling = words.filter((word) => !index.stopWords.has(word));
  const documents = [...index.pages].flatMap(([id, forms]) => {
    const document = index.byId.get(id);
    const asked = forms.whole.has(whole) || (id === helpPage && covers(forms.parts, telling));
    return document !== undefined && asked ? [document] : [];
  });
  return { documents, alone: false };
}

/** The page that stands first for any words that ask for help and for nothing else. */
const helpPage = 'get-help';

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
