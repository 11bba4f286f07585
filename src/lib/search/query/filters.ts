import { closest } from '#core/closest.ts';
import { yearOf } from '#core/dates.ts';
import type { FilterField, QueryProblem, UnderstoodFilter } from '../contract/answer.ts';
import { westernDigits } from '../text/fold.ts';
import type { Names, SearchDocument, SearchSource } from '../index/source.ts';
import type { TypedFilter } from './parse.ts';
import type { SynonymsByWord } from '../index/synonyms.ts';
import { widen } from './widen.ts';
import { termsOf } from '../text/words.ts';

/** What a filter lets through. */
type Admits = (document: SearchDocument) => boolean;

/** What came of the filters of a query. */
export interface ReadFilters {
  filters: UnderstoodFilter[];
  problems: QueryProblem[];
  admits: Admits;
}

const valuesOf: Record<FilterField, (document: SearchDocument) => readonly string[]> = {
  speaker: ({ speakers }) => speakers,
  topic: ({ topics }) => topics,
  pillar: ({ pillars }) => pillars,
  kind: ({ kind }) => (kind ? [kind] : []),
  lang: ({ type, lang }) => (type === 'page' ? [] : [lang]),
  year: ({ date }) => (date ? [yearOf(date)] : []),
};

/** `2012`, `2010-2012` with the dashes and dots that people put between years, and `2012-`, `-2012` for all since and until. */
const yearsPattern = /^(\d{4})?(\s*(?:[-–—]|\.{2,3})\s*)?(\d{4})?$/;

function yearsOf(value: string, known: readonly string[]): string[] {
  const digits = westernDigits(value.normalize('NFKC')).split(/[,،;]/);
  return digits.flatMap((part) => {
    const [, from, dash, to] = yearsPattern.exec(part.trim()) ?? [];
    if (from && !dash && !to) return [from];
    if (!dash || !(from ?? to)) return [];
    if (from && to) {
      const [first, last] = [Number(from), Number(to)];
      if (last < first || last - first > 300) return [];
      return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
    }
    return known.filter((year) => (from ? year >= from : year <= (to ?? '')));
  });
}

/** The values meant: the one of that id or name, else all whose name holds every word typed. */
function idsOf(value: string, names: Names, terms: ReadonlyMap<string, string[]>): string[] {
  const wanted = termsOf(value);
  const key = wanted.join(' ');
  const same = Object.keys(names).filter(
    (id) => id === value.toLowerCase() || terms.get(id)?.join(' ') === key,
  );
  if (same.length) return same;
  return Object.keys(names).filter((id) =>
    wanted.every((term) => terms.get(id)?.some((word) => word === term)),
  );
}

/** The value, and what the lists of synonyms give for it: a speech is remarks. */
const waysOf = (value: string, synonyms: SynonymsByWord): string[] => {
  const words = termsOf(value);
  const wide = widen(words, synonyms).filter(({ length }) => length === words.length);
  return [value, ...wide.flatMap(({ found }) => found.map((terms) => terms.join(' ')))];
};

/** Reads the filters of a query against the values there are. Several values of one field mean any of them. */
export function readFilters(
  typed: TypedFilter[],
  source: Pick<SearchSource, 'names' | 'scriptNames'> & { documents: SearchDocument[] },
  synonyms: SynonymsByWord = new Map(),
): ReadFilters {
  const filters: UnderstoodFilter[] = [];
  const problems: QueryProblem[] = [];
  const scriptTerms = new Map(
    Object.entries(source.scriptNames ?? {}).map(([id, name]) => [id, termsOf(name)]),
  );
  for (const { field, typed: text, value, without } of typed) {
    const names = field === 'year' ? {} : source.names[field];
    const terms = new Map(Object.entries(names).map(([id, name]) => [id, termsOf(name)]));
    const idsMeant = (field: FilterField, value: string) => {
      for (const way of waysOf(value, synonyms)) {
        const ids = idsOf(way, names, terms);
        if (ids.length) return ids;
      }
      return field === 'speaker' ? idsOf(value, source.scriptNames ?? {}, scriptTerms) : [];
    };
    const ids =
      field === 'year'
        ? [...new Set(yearsOf(value, yearsIn(source.documents)))]
        : idsMeant(field, value);
    if (ids.length) {
      const values = ids.map((id) => ({ id, name: names[id] ?? id }));
      filters.push({ field, typed: text, values, without });
      continue;
    }
    const id = nearestId(value, names, terms);
    const nearest = id === null ? null : { id, name: names[id] ?? id };
    problems.push({ kind: 'unknown-value', field, typed: text, nearest });
  }
  return { filters, problems, admits: admitter(filters) };
}

const yearsIn = (documents: SearchDocument[]) => [
  ...new Set(documents.flatMap(({ date }) => (date ? [yearOf(date)] : []))),
];

function nearestId(value: string, names: Names, terms: ReadonlyMap<string, string[]>) {
  const key = termsOf(value).join(' ');
  const ways = new Map<string, string>();
  for (const id of Object.keys(names)) {
    const words = terms.get(id) ?? [];
    for (const way of [id, words.join(' '), words.at(-1) ?? '']) ways.set(way, id);
  }
  return ways.get(closest(key, [...ways.keys()]) ?? '') ?? null;
}

function admitter(filters: UnderstoodFilter[]): Admits {
  const wanted = new Map<FilterField, Set<string>>();
  const unwanted: [FilterField, Set<string>][] = [];
  for (const { field, values, without } of filters) {
    const ids = values.map(({ id }) => id);
    if (without) unwanted.push([field, new Set(ids)]);
    else wanted.set(field, new Set([...(wanted.get(field) ?? []), ...ids]));
  }
  const holds = (document: SearchDocument, [field, ids]: [FilterField, Set<string>]) =>
    valuesOf[field](document).some((id) => ids.has(id));
  return (document) =>
    [...wanted].every((one) => holds(document, one)) &&
    !unwanted.some((one) => holds(document, one));
}
