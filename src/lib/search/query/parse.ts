import type { FilterField, QueryProblem } from '../contract/answer.ts';
import { englishWords, openGrammar, type Grammar } from '../index/grammar.ts';
import { readDates, type QueryDate } from './dates.ts';
import { straighten } from './straighten.ts';
import { termsOf, wordsOf } from '../text/words.ts';

/** One thing asked for: a word, words that must stand side by side, or a date. */
export interface Clause {
  typed: string;
  terms: string[];
  phrase: boolean;
  /** Readings of a date, the likelier first: see `QueryDate`. */
  dates?: string[];
  /** Where it stands in the query. */
  start: number;
  end: number;
}

/** A filter as typed. */
export interface TypedFilter {
  field: FilterField;
  typed: string;
  value: string;
  without: boolean;
}

/** A query taken apart. */
export interface ParsedQuery {
  /** Every group must be met, by any of its clauses. */
  groups: Clause[][];
  without: Clause[];
  filters: TypedFilter[];
  problems: QueryProblem[];
  /** Whether the last word may go on: nothing was typed after it. */
  prefix: boolean;
}

/** Longer queries are cut, and the reader is told: a pasted paragraph is as much as anybody looks for, and each word costs time. */
const longest = 600;
const mostWords = 36;
/** In a longer query a small "not" or "or" is a word of a sentence. */
const mostAround = 5;

/** A minus, a field with its colon, then a quoted text or what goes on to the next space. Each part begins with another character, so nothing is read twice. */
const piece = /([-−–]?)(?:([\p{L}\p{M}]{1,30})[:：])?(?:"([^"]*)("?)|([^\s"]+))?/gu;

const plain = openGrammar(englishWords());

/**
 * Takes a query apart. `fields` names the filters, folded; `has` says whether a filter has such a value: with a
 * blank after its colon it is one only then. Anything at all may be typed: what is not understood is a word.
 */
export function parseQuery(
  query: string,
  fields: ReadonlyMap<string, FilterField>,
  grammar: Grammar = plain,
  has: (field: FilterField, value: string) => boolean = () => true,
): ParsedQuery {
  const parsed: ParsedQuery = {
    groups: [],
    without: [],
    filters: [],
    problems: [],
    prefix: /[\p{L}\p{M}\p{N}]$/u.test(query),
  };
  const text = straighten(query.slice(0, longest));
  if (query.length > longest) parsed.problems.push(problem('too-long', query.slice(0, 40)));
  const take = createTaker(text, readDates(text, grammar));
  const size = text.split(/\s+/).length;
  let left = mostWords;
  let joins = false;
  let denies = false;
  /** The field whose value comes after a blank. */
  let apart: { field: FilterField; from: number; without: boolean } | null = null;
  for (const found of text.matchAll(piece)) {
    const [whole, sign = '', name, quoted, close, bare] = found;
    if (!whole) continue;
    const from = found.index;
    const typed = query.slice(from, from + whole.length);
    const operator = quoted === undefined && !sign ? operatorIn(whole, size, grammar) : null;
    // A small one that stands first joins nothing: it is a word.
    if (operator && (parsed.groups.length > 0 || whole === whole.toUpperCase())) {
      if (operator === 'or') joins = parsed.groups.length > 0;
      if (operator === 'not') denies = true;
      continue;
    }
    if (quoted !== undefined && !close) {
      parsed.problems.push(problem('unclosed-quote', typed));
      parsed.prefix = false;
    }
    const value = quoted ?? bare ?? '';
    const without = sign !== '' || denies;
    let field = name === undefined ? undefined : fields.get(termsOf(name).join(''));
    if (field && !termsOf(value).length && quoted === undefined) {
      apart = { field, from, without };
      continue;
    }
    let start = from;
    if (apart && !field && has(apart.field, value)) ({ field, from: start } = apart);
    const asked = apart;
    apart = null;
    if (field) {
      const typedFilter = query.slice(start, from + whole.length);
      if (termsOf(value).length)
        parsed.filters.push({
          field,
          typed: typedFilter,
          value,
          without: without || !!asked?.without,
        });
      denies = false;
      continue;
    }
    // A name before a colon that is no filter is a word like others.
    const at = quoted === undefined ? sign.length : whole.indexOf(quoted, sign.length);
    const words = quoted ?? whole.slice(at);
    const clauses = take(words, from + at, quoted !== undefined);
    const kept = within(clauses, left);
    left -= kept.reduce((sum, { terms }) => sum + terms.length, 0);
    if (without) parsed.without.push(...kept.map((one) => ({ ...one, phrase: true })));
    else if (joins && kept[0]) {
      parsed.groups.at(-1)?.push(kept[0]);
      parsed.groups.push(...kept.slice(1).map((one) => [one]));
    } else parsed.groups.push(...kept.map((one) => [one]));
    [joins, denies] = [false, false];
    if (kept.length < clauses.length || (left === 0 && clauses.length)) {
      if (from + whole.length < text.trimEnd().length || kept.length < clauses.length)
        parsed.problems.push(problem('too-long', typed.slice(0, 40)));
      break;
    }
  }
  return parsed;
}

/** What a piece does to its neighbours: in capitals anywhere, in small letters only in a query too short to be a sentence. */
function operatorIn(
  text: string,
  size: number,
  { operators }: Grammar,
): keyof Grammar['operators'] | null {
  if (text === '|' || text === '||') return 'or';
  if (text === '&' || text === '&&') return 'and';
  const word = termsOf(text).join('');
  const loud = text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
  if (!loud && size > mostAround) return null;
  const names = ['or', 'and', 'not'] as const;
  return names.find((name) => operators[name].has(word)) ?? null;
}

/** As many clauses as so many words allow; a phrase is cut where they end. */
function within(clauses: Clause[], most: number): Clause[] {
  let left = most;
  return clauses.flatMap((clause) => {
    const terms = clause.terms.slice(0, left);
    left -= terms.length;
    return terms.length ? [{ ...clause, terms }] : [];
  });
}

const problem = (kind: QueryProblem['kind'], typed: string): QueryProblem => ({
  kind,
  typed,
  field: null,
  nearest: null,
});

/** Gives the clauses of each piece of a text in turn: one for a quoted piece, one for each word of a bare one (`anti-trafficking` two), one for each date. */
function createTaker(text: string, dates: QueryDate[]) {
  const told = new Set<QueryDate>();
  const clause = (start: number, end: number, terms: string[], phrase: boolean): Clause => ({
    typed: text.slice(start, end),
    terms,
    phrase,
    start,
    end,
  });
  return (piece: string, start: number, quoted: boolean): Clause[] => {
    const words = wordsOf(piece);
    const dateAt = (at: number) => dates.find((date) => date.start <= at && at < date.end);
    const [first, last] = [words[0], words.at(-1)];
    if (quoted && first && last) {
      const date = dateAt(start + first.start);
      const terms = words.map(({ term }) => term);
      const one = clause(start, start + piece.length, terms, true);
      return [date && date.end >= start + last.end ? { ...one, dates: date.dates } : one];
    }
    return words.flatMap(({ term, start: from, end }): Clause[] => {
      const date = dateAt(start + from);
      if (!date) return [clause(start + from, start + end, [term], false)];
      if (told.has(date)) return [];
      told.add(date);
      const terms = termsOf(text.slice(date.start, date.end));
      return [{ ...clause(date.start, date.end, terms, false), dates: date.dates }];
    });
  };
}
