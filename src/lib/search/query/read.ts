import type { FilterField } from '../contract/answer.ts';
import type { SearchIndex } from '../index/open.ts';
import { readFilters } from './filters.ts';
import { parseQuery, type ParsedQuery } from './parse.ts';
import { splitWords } from './split-words.ts';

/** Takes a query apart as the language of an index is written, and words that no text of it holds in two. */
export function readQuery(query: string, index: SearchIndex): ParsedQuery {
  const has = (field: FilterField, value: string) =>
    readFilters([{ field, value, typed: '', without: false }], index.data).filters.length > 0;
  return splitWords(parseQuery(query, index.fields, index.grammar, has), index);
}
