import type { MatchingAnswer, SearchAnswer, SearchRequest } from '../contract/answer.ts';
import { didYouMean } from './did-you-mean.ts';
import { find, type Found } from '../rank/find.ts';
import { entryHit, suggestionsFor } from './hits.ts';
import type { SearchIndex } from '../index/open.ts';

/** Answers a request. Any text may be asked; it never throws for what a reader types. */
export function search(request: SearchRequest, index: SearchIndex): SearchAnswer {
  const { limit = 20, offset = 0 } = request;
  const found = find(request, index, { most: offset + limit, partial: true });
  const { matches, groups, parsed, total, exact } = found;
  const typed = parsed.groups.map(([clause]) => clause?.typed ?? '').join(' ');
  return {
    total,
    exact,
    hits: matches
      .slice(offset, offset + limit)
      .flatMap((match) => entryHit(match, groups, request.query, index) ?? []),
    suggestions: suggestionsFor(typed, !(matches[0]?.full && matches[0].sure), index),
    ...understood(request, found, index),
  };
}

/** Every entry that a request finds, in order, without the texts of an answer. */
export function matching(
  request: Pick<SearchRequest, 'query' | 'exact'>,
  index: SearchIndex,
): MatchingAnswer {
  const found = find(request, index, { most: Infinity, partial: false });
  return {
    entries: found.matches.flatMap(({ document, score, exact }) => {
      const found = index.data.documents[document];
      return found && found.type !== 'page' ? [{ id: found.id, score, exact }] : [];
    }),
    ...understood(request, found, index),
  };
}

function understood(
  { query, exact }: SearchRequest,
  found: Found,
  index: SearchIndex,
): Pick<SearchAnswer, 'didYouMean' | 'filters' | 'problems'> {
  return {
    didYouMean: exact ? null : didYouMean(query, found, index),
    filters: found.filters.filters,
    problems: found.problems,
  };
}
