import type { SearchRequest } from './answer.ts';
import { readFilters, type ReadFilters } from './filters.ts';
import { findMatches, type Match } from './match.ts';
import { planQuery, type PlannedGroup, type Reach } from './plan.ts';
import { parseQuery, type Clause, type ParsedQuery } from './query.ts';
import { rank, type Ranked } from './rank.ts';
import type { SearchIndex } from './search-index.ts';

/** What a query came to. */
export interface Found {
  groups: PlannedGroup[];
  /** The best first. */
  matches: Ranked[];
  filters: ReadFilters;
  query: ParsedQuery;
}

/** Where fewer entries hold every word, other spellings of all words are looked for too; a large archive has its own entry for every word that is one. */
const enough = (count: number) => (count > 5000 ? 1 : 5);

/** Where nothing holds every word, an entry that meets this much of the query is better than nothing. */
const leastCover = 0.4;

/** Finds the entries that a request asks for, in order. */
export function find(request: Pick<SearchRequest, 'query' | 'exact'>, index: SearchIndex): Found {
  const query = parseQuery(request.query, index.fields);
  const filters = readFilters(query.filters, index.data);
  if (query.groups.length === 0)
    return { query, filters, groups: [], matches: withoutWords(query, filters, index) };
  const attempt = (reach: Reach) => {
    const groups = planQuery(query, index, reach);
    const matches = findMatches(groups, index).filter(({ at }) =>
      admitted(at, query, filters, index),
    );
    return { groups, matches, whole: matches.filter(({ full }) => full) };
  };
  let tried = attempt(request.exact ? 'exact' : 'plain');
  if (!request.exact && tried.whole.length < enough(index.data.documents.length))
    tried = attempt('spelling');
  const { groups, matches, whole } = tried;
  const kept =
    request.exact || whole.length > 0 ? whole : matches.filter(({ cover }) => cover >= leastCover);
  const typed = query.groups.map(([clause]) => clause?.terms.join(' ')).join(' ');
  return { query, filters, groups, matches: rank(kept, groups, typed, index) };
}

/** Filters alone: all that they let through, the latest first. Nothing at all finds nothing. */
function withoutWords(query: ParsedQuery, filters: ReadFilters, index: SearchIndex): Ranked[] {
  if (filters.filters.length === 0 && query.without.length === 0) return [];
  const { documents } = index.data;
  const match: Omit<Match, 'at'> = {
    base: 0,
    met: [],
    cover: 1,
    full: true,
    exact: true,
    sure: true,
  };
  return documents
    .map((_, at) => ({ ...match, at, score: 0 }))
    .filter(({ at }) => admitted(at, query, filters, index))
    .sort((a, b) => ((documents[a.at]?.date ?? '') < (documents[b.at]?.date ?? '') ? 1 : -1));
}

function admitted(at: number, query: ParsedQuery, { admits }: ReadFilters, index: SearchIndex) {
  const document = index.data.documents[at];
  const holds = ({ terms }: Clause) => index.running(at).includes(` ${terms.join(' ')} `);
  return document !== undefined && admits(document) && !query.without.some(holds);
}
