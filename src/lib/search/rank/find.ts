import type { QueryProblem, SearchRequest } from '../contract/answer.ts';
import type { SearchIndex } from '../index/open.ts';
import { readFilters, type ReadFilters } from '../query/filters.ts';
import { namedDocuments } from '../query/named-documents.ts';
import type { Clause, ParsedQuery } from '../query/parse.ts';
import { planQuery, type PlannedGroup, type Reach } from '../query/plan.ts';
import { readQuery } from '../query/read.ts';
import { gather, matchOf, meets, type Match, type Matches } from './match.ts';
import { rank, type Ranked } from './rank.ts';

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
  parsed: ParsedQuery;
  problems: QueryProblem[];
}

/** How many are needed in order, and whether those that lack a word follow those that hold all. */
export interface Wanted {
  most: number;
  partial: boolean;
}

/** Where fewer documents hold every word, other spellings of words that nobody wrote are looked for too; a large archive has its own entry for every word that is one. */
const enough = (count: number) => (count > 5000 ? 1 : 5);

/** A document that meets this much of a query follows those that meet all of it. */
const leastCover = 0.4;
const few = 5;

/** Finds what a request asks for: all of it counted, and at least so many of the best in order. */
export function find(
  request: Pick<SearchRequest, 'query' | 'exact'>,
  index: SearchIndex,
  { most, partial }: Wanted,
): Found {
  const parsed = readQuery(request.query, index);
  const filters = readFilters(parsed.filters, index.data, index.synonyms);
  const problems = [...parsed.problems, ...filters.problems];
  const none = { parsed, filters, problems, groups: [], total: 0, exact: 0, sure: 0 };
  const admits = admission(parsed, filters, index);
  if (parsed.groups.length === 0) {
    const limited = filters.filters.length > 0 || parsed.without.length > 0;
    const matches = limited ? allAdmitted(admits, index) : [];
    const total = matches.length;
    return { ...none, matches, total, exact: total, sure: total };
  }
  const { matches, found, whole } = look(parsed, admits, index, !!request.exact);
  const { groups } = matches;
  const named = namedDocuments(request.query, parsed, index);
  const asked = named.documents.filter(admits);
  if (named.alone && asked.length > 0) {
    const first = asked.map((document) => asNamed(document, groups));
    const total = first.length;
    return { ...none, groups, matches: first, total, exact: total, sure: 1 };
  }
  if (groups.every(({ weight }) => weight === 0) && asked.length === 0) {
    const typed = request.query.trim().slice(0, 40);
    problems.push({ kind: 'small-words', typed, field: null, nearest: null });
    return { ...none, groups, matches: [] };
  }
  const certain = request.exact || (!partial && (whole.length >= few || whole.some(isExact)));
  const kept = certain ? whole : [...whole, ...partly(found, matches)];
  const wordsOf = (clauses: Clause[][]) =>
    clauses.map(([clause]) => clause?.terms.join(' ')).join(' ');
  const telling = parsed.groups.filter((_, i) => (groups[i]?.weight ?? 0) > 0);
  const ranked = rank(kept, {
    typed: wordsOf(telling),
    words: wordsOf(parsed.groups),
    matches,
    most,
  });
  const first = asked.map(
    (document) => ranked.find((match) => match.document === document) ?? asNamed(document, groups),
  );
  const added = first.filter((one) => !kept.some((match) => match.document === one.document));
  return {
    parsed,
    filters,
    problems,
    groups,
    total: kept.length + added.length,
    exact: kept.filter(isExact).length,
    sure: kept.filter(({ full, sure }) => full && sure).length,
    matches: [...first, ...ranked.filter(({ document }) => !asked.includes(document))],
  };
}

const isExact = ({ exact }: Match) => exact;

/** What stands first because it was asked for by its address or as help. */
const asNamed = (document: number, groups: PlannedGroup[]): Ranked => ({
  document,
  base: 0,
  cover: 1,
  full: true,
  exact: true,
  sure: true,
  score: Infinity,
  met: groups.map(() => ({ how: 'typed', confidence: 1, terms: [] })),
});

function look(parsed: ParsedQuery, admits: Admission, index: SearchIndex, exact: boolean) {
  const attempt = (reach: Reach) => {
    const matches = gather(planQuery(parsed, index, reach), index);
    const { groups, accumulator } = matches;
    const found = accumulator.found.filter(admits);
    const isWhole = (document: number) =>
      groups.every(({ light }, group) => light || meets(accumulator.token(group, document)));
    const whole = found.filter(isWhole).map((document) => matchOf(document, matches));
    return { matches, found, whole };
  };
  const tried = attempt(exact ? 'exact' : 'plain');
  return exact || tried.whole.length >= enough(index.data.documents.length)
    ? tried
    : attempt('spelling');
}

/** What lacks a word that was not quoted, and meets enough of the others. */
function partly(found: number[], matches: Matches): Match[] {
  const { groups, accumulator } = matches;
  const required = groups.flatMap(({ required }, group) => (required ? [group] : []));
  return found
    .filter((document) => required.every((group) => meets(accumulator.token(group, document))))
    .map((document) => matchOf(document, matches))
    .filter(({ full, cover }) => !full && cover >= leastCover);
}

/** How many documents hold every word of a query in a form of it that nobody misspelled. */
export function countSure(query: string, index: SearchIndex): number {
  const parsed = readQuery(query, index);
  const admits = admission(parsed, readFilters(parsed.filters, index.data, index.synonyms), index);
  const matches = gather(planQuery(parsed, index, 'plain'), index);
  return matches.accumulator.found.filter((document) => {
    const { full, sure } = matchOf(document, matches);
    return full && sure && admits(document);
  }).length;
}

/** Filters alone: all that they let through, the latest first. */
function allAdmitted(admits: Admission, { data: { documents } }: SearchIndex): Ranked[] {
  const match = { base: 0, cover: 1, full: true, exact: true, sure: true, score: 0, met: [] };
  const dateOf = ({ document }: Ranked) => documents[document]?.date ?? '';
  return documents
    .map((_, document): Ranked => ({ ...match, document }))
    .filter(({ document }) => documents[document]?.type !== 'page' && admits(document))
    .sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1));
}

/** Whether filters and words that were taken away let a document through. */
type Admission = (document: number) => boolean;

function admission(
  { filters, without }: ParsedQuery,
  { admits }: ReadFilters,
  index: SearchIndex,
): Admission {
  if (filters.length === 0 && without.length === 0) return () => true;
  return (document) => {
    const stored = index.data.documents[document];
    return (
      stored !== undefined &&
      admits(stored) &&
      !without.some(({ terms }) => index.holds(document, terms))
    );
  };
}
