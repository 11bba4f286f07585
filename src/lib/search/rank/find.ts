import type { QueryProblem, SearchRequest } from '../contract/answer.ts';
import { readFilters, type ReadFilters } from '../query/filters.ts';
import { matchOf, meets, noteMatches, type Match } from './match.ts';
import { meantPlaces } from '../query/meant-places.ts';
import { planQuery, type PlannedGroup, type Reach } from '../query/plan.ts';
import { parseQuery, type Clause, type ParsedQuery } from '../query/parse.ts';
import { rank, type Ranked } from './rank.ts';
import { splitWords } from '../query/split-words.ts';
import type { SearchIndex } from '../index/open.ts';

/** What a query came to. */
export interface Found {
  groups: PlannedGroup[];
  total: number;
  exact: number;
  /** How many hold every word, none of them in another spelling. */
  sure: number;
  /** The best, in order; not all where fewer were asked for. */
  matches: Ranked[];
  filters: ReadFilters;
  query: ParsedQuery;
  problems: QueryProblem[];
}

/** How many are needed in order, and whether those that lack a word follow those that hold all. */
export interface Wanted {
  most: number;
  partial: boolean;
}

/** Where fewer entries hold every word, other spellings of words that nobody wrote are looked for too; a large archive has its own entry for every word that is one. */
const enough = (count: number) => (count > 5000 ? 1 : 5);

/** An entry that meets this much of a query follows those that meet all of it. */
const leastCover = 0.4;
const few = 5;

/** Finds what a request asks for: all of it counted, and at least so many of the best in order. */
export function find(
  request: Pick<SearchRequest, 'query' | 'exact'>,
  index: SearchIndex,
  { most, partial }: Wanted,
): Found {
  const query = readQuery(request.query, index);
  const filters = readFilters(query.filters, index.data, index.synonyms);
  const problems = [...query.problems, ...filters.problems];
  const none = { query, filters, problems, groups: [], total: 0, exact: 0, sure: 0 };
  if (query.groups.length === 0) {
    const matches = withoutWords(query, filters, index);
    const total = matches.length;
    return { ...none, matches, total, exact: total, sure: total };
  }
  const { groups, found, whole } = look(query, filters, index, !!request.exact);
  const places = meantPlaces(request.query, query, index);
  const asked = places.at.filter((at) => admitted(at, query, filters, index));
  if (places.alone && asked.length > 0) {
    const matches = asked.map((at) => named(at, groups));
    return { ...none, groups, matches, total: matches.length, exact: matches.length, sure: 1 };
  }
  if (groups.every(({ weight }) => weight === 0) && asked.length === 0) {
    const typed = request.query.trim().slice(0, 40);
    problems.push({ kind: 'small-words', typed, field: null, nearest: null });
    return { ...none, groups, matches: [] };
  }
  const certain = request.exact || (!partial && (whole.length >= few || whole.some(isExact)));
  const kept = certain ? whole : [...whole, ...partly(found, groups, index)];
  const typed = query.groups
    .filter((_, i) => (groups[i]?.weight ?? 0) > 0)
    .map(([clause]) => clause?.terms.join(' '))
    .join(' ');
  const words = query.groups.map(([clause]) => clause?.terms.join(' ')).join(' ');
  const ranked = rank(kept, { groups, typed, words, index, most });
  const first = asked.map((at) => ranked.find((match) => match.at === at) ?? named(at, groups));
  const added = first.filter(({ at }) => !kept.some((match) => match.at === at)).length;
  return {
    ...{ query, filters, problems, groups, total: kept.length + added },
    exact: kept.filter(isExact).length,
    sure: kept.filter(({ full, sure }) => full && sure).length,
    matches: [...first, ...ranked.filter(({ at }) => !asked.includes(at))],
  };
}

const readQuery = (text: string, index: SearchIndex): ParsedQuery =>
  splitWords(parseQuery(text, index.fields, index.grammar), index);

const isExact = ({ exact }: Match) => exact;

/** What stands first because it was asked for by its address or as help. */
const named = (at: number, groups: PlannedGroup[]): Ranked => ({
  ...{ at, base: 0, cover: 1, full: true, exact: true, sure: true, score: Infinity },
  met: groups.map(() => ({ how: 'typed', trust: 1, terms: [] })),
});

function look(query: ParsedQuery, filters: ReadFilters, index: SearchIndex, exact: boolean) {
  const limits = filters.filters.length > 0 || query.without.length > 0;
  const attempt = (reach: Reach) => {
    const groups = planQuery(query, index, reach);
    noteMatches(groups, index);
    const found = index.board.touched.filter(
      (at) => !limits || admitted(at, query, filters, index),
    );
    const isWhole = (at: number) =>
      groups.every(({ light }, group) => light || meets(index.board.token(group, at)));
    const whole = found.filter(isWhole).map((at) => matchOf(at, groups, index));
    return { groups, found, whole };
  };
  const tried = attempt(exact ? 'exact' : 'plain');
  return exact || tried.whole.length >= enough(index.data.documents.length)
    ? tried
    : attempt('spelling');
}

/** What lacks a word that was not quoted, and meets enough of the others. */
function partly(found: number[], groups: PlannedGroup[], index: SearchIndex): Match[] {
  const required = groups.flatMap(({ required }, group) => (required ? [group] : []));
  return found
    .filter((at) => required.every((group) => meets(index.board.token(group, at))))
    .map((at) => matchOf(at, groups, index))
    .filter(({ full, cover }) => !full && cover >= leastCover);
}

/** How many entries hold every word of a query in a form of it that nobody misspelled. */
export function countSure(query: string, index: SearchIndex): number {
  const parsed = readQuery(query, index);
  const filters = readFilters(parsed.filters, index.data, index.synonyms);
  const groups = planQuery(parsed, index, 'plain');
  noteMatches(groups, index);
  return index.board.touched.filter((at) => {
    const { full, sure } = matchOf(at, groups, index);
    return full && sure && admitted(at, parsed, filters, index);
  }).length;
}

/** Filters alone: all that they let through, the latest first. Nothing at all finds nothing. */
function withoutWords(query: ParsedQuery, filters: ReadFilters, index: SearchIndex): Ranked[] {
  if (filters.filters.length === 0 && query.without.length === 0) return [];
  const { documents } = index.data;
  const match: Omit<Match, 'at'> = { base: 0, cover: 1, full: true, exact: true, sure: true };
  return documents
    .map((_, at) => ({ ...match, at, score: 0, met: [] }))
    .filter(({ at }) => documents[at]?.type !== 'page' && admitted(at, query, filters, index))
    .sort((a, b) => ((documents[a.at]?.date ?? '') < (documents[b.at]?.date ?? '') ? 1 : -1));
}

function admitted(at: number, query: ParsedQuery, { admits }: ReadFilters, index: SearchIndex) {
  const document = index.data.documents[at];
  const holds = ({ terms }: Clause) => index.running(at).includes(` ${terms.join(' ')} `);
  return document !== undefined && admits(document) && !query.without.some(holds);
}
