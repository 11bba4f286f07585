import type { Clause, ParsedQuery } from './parse.ts';
import type { SearchIndex } from '../index/open.ts';
import { isUnspaced } from '../text/words.ts';

/** A shorter part is found in any word. */
const shortest = 4;

/** A query in which words written together that no text holds so are two: EO13627, antitrafficking, supplychain. */
export function splitWords(parsed: ParsedQuery, index: SearchIndex): ParsedQuery {
  const groups = parsed.groups.flatMap((clauses): Clause[][] => {
    const [clause] = clauses;
    if (!clause || clauses.length > 1 || clause.phrase || clause.terms.length > 1) return [clauses];
    const at = partingOf(clause.terms[0] ?? '', index);
    if (at === 0) return [clauses];
    const [term = ''] = clause.terms;
    // Where folding left as many letters as were typed, the place in the query is known.
    const middle = clause.end - clause.start === term.length ? clause.start + at : clause.end;
    const part = (term: string, start: number, end: number): Clause[] => [
      { ...clause, typed: term, terms: [term], start, end },
    ];
    return [
      part(term.slice(0, at), clause.start, middle),
      part(term.slice(at), middle === clause.end ? clause.start : middle, clause.end),
    ];
  });
  return { ...parsed, groups };
}

/** After how many letters a word parts into two that the archive knows; 0 where it is known itself, or does not part. */
function partingOf(term: string, { dictionary, synonymWords, scriptNames }: SearchIndex): number {
  const knows = (word: string) => dictionary.knows(word) || synonymWords.has(word);
  if (knows(term) || scriptNames.has(term) || isUnspaced(term)) return 0;
  const digits = /^\p{L}{1,4}(?=\d{3,}$)/u.exec(term)?.[0].length ?? 0;
  if (digits > 0) return digits;
  if (/\d/.test(term)) return 0;
  for (let at = term.length - shortest; at >= shortest; at--) {
    const [first, second] = [term.slice(0, at), term.slice(at)];
    if (knows(first) && (knows(second) || (second.length > shortest && begins(second)))) return at;
  }
  return 0;

  function begins(word: string): boolean {
    for (const other of dictionary.beginningWith(word))
      if (other.length <= word.length + 1) return true;
    return false;
  }
}
