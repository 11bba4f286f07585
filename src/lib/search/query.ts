import type { FilterField, QueryProblem } from './answer.ts';
import { termsOf, wordsOf } from './words.ts';

/** One thing asked for: a word, or words that must stand side by side. */
export interface Clause {
  typed: string;
  terms: string[];
  phrase: boolean;
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
  open: boolean;
}

/** Longer queries are cut: no reader types them, and each word costs time. */
const longest = 300;
const mostWords = 16;

/** A minus, a field with its colon, then a quoted text or what goes on to the next space. Each part begins with another character, so nothing is read twice. */
const piece =
  /(-?)(?:([\p{L}\p{M}]{1,30})[:：])?(?:["“”«»„]([^"“”«»„]*)(["“”«»„]?)|([^\s"“”«»„]+))/gu;

/** Takes a query apart. `fields` names the filters, folded. Anything at all may be typed: what is not understood is a word. */
export function parseQuery(query: string, fields: ReadonlyMap<string, FilterField>): ParsedQuery {
  const parsed: ParsedQuery = {
    ...{ groups: [], without: [], filters: [], problems: [] },
    open: /[\p{L}\p{M}\p{N}]$/u.test(query),
  };
  const text = query.slice(0, longest);
  if (query.length > longest) parsed.problems.push(problem('too-long', query.slice(0, 40)));
  let count = 0;
  let joins = false;
  for (const found of text.matchAll(piece)) {
    const [typed, minus = '', name, quoted, close, bare] = found;
    const field = name === undefined ? undefined : fields.get(termsOf(name).join(''));
    if (typed === 'OR' || typed === '|') {
      joins = parsed.groups.length > 0;
      continue;
    }
    if (quoted !== undefined && !close) {
      parsed.problems.push(problem('unclosed-quote', typed));
      parsed.open = false;
    }
    const value = quoted ?? bare ?? '';
    if (field) {
      if (termsOf(value).length)
        parsed.filters.push({ field, typed, value, without: minus === '-' });
      continue;
    }
    // A name before a colon that is no filter is a word like others.
    const at = quoted === undefined ? minus.length : typed.indexOf(quoted, minus.length);
    const words = quoted === undefined ? typed.slice(at) : quoted;
    const clauses = clausesOf(words, found.index + at, quoted !== undefined);
    count += clauses.reduce((sum, { terms }) => sum + terms.length, 0);
    if (count > mostWords) {
      parsed.problems.push(problem('too-long', typed.slice(0, 40)));
      break;
    }
    if (minus === '-') parsed.without.push(...clauses.map((one) => ({ ...one, phrase: true })));
    else if (joins && clauses[0]) {
      parsed.groups.at(-1)?.push(clauses[0]);
      parsed.groups.push(...clauses.slice(1).map((one) => [one]));
    } else parsed.groups.push(...clauses.map((one) => [one]));
    joins = false;
  }
  return parsed;
}

const problem = (kind: QueryProblem['kind'], typed: string): QueryProblem => ({
  ...{ kind, typed, field: null, nearest: null },
});

/** A quoted text is one clause; a bare one gives a clause for each of its words (`anti-trafficking` two). */
function clausesOf(text: string, start: number, quoted: boolean): Clause[] {
  const words = wordsOf(text);
  if (quoted && words.length) {
    const terms = words.map(({ term }) => term);
    return [{ typed: text, terms, phrase: true, start, end: start + text.length }];
  }
  return words.map(({ term, start: from, end }) => ({
    ...{ typed: text.slice(from, end), terms: [term], phrase: false },
    ...{ start: start + from, end: start + end },
  }));
}
