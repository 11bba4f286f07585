import type { SearchRequest } from './answer.ts';
import { readFilters, type ReadFilters } from './filters.ts';
import { matchOf, noteMatches, type Match } from './match.ts';
import { planQuery, type PlannedGroup, type Reach } from './plan.ts';
import { parseQuery, type Clause, type ParsedQuery } from './query.ts';
import { rank, type Ranked } from './rank.ts';
import type { SearchIndex } from './search-index.ts';

/** What a query came to. */
export interface Found {
  groups: PlannedGroup[];
  total: number;
  exact: number;
  /** The best, in order; not all where fewer were asked for. */
  matches: Ranked[];
  filters: ReadFilters;
  query: ParsedQuery;
}

/** Where fewer entries hold every word, other spellings of all words are looked for too; a large archive has its own entry for every word that is one. */
const enough = (count: number) => (count > 5000 ? 1 : 5);

/** Where no entry holds every word as typed, and few hold them in another form, an entry that meets this much of the query is better than nothing. */
const leastCover = 0.4;
const few = 5;

/** Finds the entries that a request asks for: all of them counted, and at least so many of the best in order. */
export function find(
  request: Pick<SearchRequest, 'query' | 'exact'>,
  index: SearchIndex,
  most: number,
): Found {
  const query = parseQuery(request.query, index.fields);
  const filters = readFilters(query.filters, index.data);
  if (query.groups.length === 0) {
    const matches = withoutWords(query, filters, index);
    return { query, filters, matches, groups: [], total: matches.length, exact: matches.length };
  }
  const limits = filters.filters.length > 0 || query.without.length > 0;
  const attempt = (reach: Reach) => {
    const groups = planQuery(query, index, reach);
    noteMatches(groups, index);
    const found = index.board.touched.filter(
      (at) => !limits || admitted(at, query, filters, index),
    );
    const isWhole = (at: number) =>
      groups.every(({ light }, group) => light || index.board.token(group, at) !== null);
    const whole = found.filter(isWhole).map((at) => matchOf(at, groups, index));
    return { groups, found, whole };
  };
  let tried = attempt(request.exact ? 'exact' : 'plain');
  if (!request.exact && tried.whole.length < enough(index.data.documents.length))
    tried = attempt('spelling');
  const { groups, found, whole } = tried;
  const certain = request.exact || whole.length >= few || whole.some(({ exact }) => exact);
  const kept = certain
    ? whole
    : found
        .map((at) => matchOf(at, groups, index))
        .filter(({ full, cover }) => full || cover >= leastCover);
  const typed = query.groups.map(([clause]) => clause?.terms.join(' ')).join(' ');
  return {
    ...{ query, filters, groups, total: kept.length },
    exact: kept.filter(({ exact }) => exact).length,
    matches: rank(kept, { groups, typed, index, most }),
  };
}

/** Filters alone: all that they let through, the latest first. Nothing at all finds nothing. */
function withoutWords(query: ParsedQuery, filters: ReadFilters, index: SearchIndex): Ranked[] {
  if (filters.filters.length === 0 && query.without.length === 0) return [];
  const { documents } = index.data;
  const match: Omit<Match, 'at'> = { base: 0, cover: 1, full: true, exact: true, sure: true };
  return documents
    .map((_, at) => ({ ...match, at, score: 0, met: [] }))
    .filter(({ at }) => admitted(at, query, filters, index))
    .sort((a, b) => ((documents[a.at]?.date ?? '') < (documents[b.at]?.date ?? '') ? 1 : -1));
}

function admitted(at: number, query: ParsedQuery, { admits }: ReadFilters, index: SearchIndex) {
  const document = index.data.documents[at];
  const holds = ({ terms }: Clause) => index.running(at).includes(` ${terms.join(' ')} `);
  return document !== undefined && admits(document) && !query.without.some(holds);
}
