import type { MatchingAnswer, SearchAnswer, SearchRequest } from './answer.ts';
import { readFilters, type Admits } from './filters.ts';
import { findMatches, type Match } from './match.ts';
import { planQuery, type PlannedGroup, type Reach } from './plan.ts';
import { parseQuery, type ParsedQuery } from './query.ts';
import { rank, type Ranked } from './rank.ts';
import type { SearchIndex } from './search-index.ts';

/** Fewer entries than this that hold every word, and other spellings are looked for too. */
const enough = 5;

export interface Found {
  query: ParsedQuery;
  groups: PlannedGroup[];
  matches: Ranked[];
  filters: ReturnType<typeof readFilters>;
}

export function find(request: SearchRequest, index: SearchIndex): Found {
  const query = parseQuery(request.query.normalize('NFC'), index.fields);
  const filters = readFilters(query.filters, index.data);
  const admits: Admits = filters.admits;
  const reach: Reach = request.exact ? 'exact' : 'plain';
  let groups = planQuery(query, index, reach);
  const admitted = (list: Match[]) =>
    list.filter(({ at }) => {
      const d = index.data.documents[at];
      return d !== undefined && admits(d);
    });
  let matches = admitted(findMatches(groups, index));
  let full = matches.filter((m) => m.full);
  if (!request.exact && full.length < enough) {
    groups = planQuery(query, index, 'spelling');
    matches = admitted(findMatches(groups, index));
    full = matches.filter((m) => m.full);
  }
  const keep = request.exact || full.length >= 10 ? full : matches.filter((m) => m.full || m.cover >= 0.4);
  const typed = query.groups.map((g) => g[0]?.terms.join(' ')).join(' ');
  return { query, groups, matches: rank(keep, groups, typed, index), filters };
}
