import type { Dictionary } from '../index/dictionary.ts';
import type { Reason } from '../contract/answer.ts';
import { attachedForms, formsOf } from './word-forms.ts';
import { isUnspaced } from '../text/words.ts';

/** How a word of the index answers to a typed one; `near` is a day of the month that was asked for, and meets nothing. */
export interface Expansion {
  how: Reason['how'] | 'typed' | 'near';
  /** From 0 to 1: how surely it is meant. */
  confidence: number;
}

/** The words of the index that a typed word may mean. */
export type Expansions = Map<string, Expansion>;

/** More words than these that begin so, or are spelled so, say nothing. The most frequent are kept. */
const mostBeginnings = (term: string) => (term.length < 3 ? 20 : 80);
const mostSpellings = 30;

const put = (into: Expansions, term: string, expansion: Expansion) => {
  const known = into.get(term);
  if (!known || known.confidence < expansion.confidence) into.set(term, expansion);
};

/** The word itself, its other forms, and those that go on from it: any ending where it is still being typed, else a short one (report, reports). */
export function plainExpansions(
  term: string,
  prefix: boolean,
  lang: string,
  index: Dictionary,
): Expansions {
  const found: Expansions = new Map();
  if (index.knows(term)) found.set(term, { how: 'typed', confidence: 1 });
  // A number goes on only while it is typed, and as a number: tier 3 is not the 3rd.
  const isNumber = /^\d/.test(term);
  const longest = prefix && !isNumber ? Infinity : term.length > 3 ? term.length + 3 : 0;
  if (isNumber && (!prefix || term.length < 3)) return found;
  const forms = formsOf(term, lang, index);
  for (const form of attachedForms(term, index)) forms.add(form);
  for (const form of forms) found.set(form, { how: 'form', confidence: 0.85 });
  if (longest === 0) return found;
  const going: string[] = [];
  for (const other of index.beginningWith(term))
    if (other !== term && other.length <= longest && !found.has(other)) going.push(other);
  for (const other of mostFrequent(going, mostBeginnings(term), index))
    found.set(other, { how: 'beginning', confidence: 0.45 + (0.45 * term.length) / other.length });
  return found;
}

function mostFrequent(terms: string[], most: number, index: Dictionary): string[] {
  if (terms.length <= most) return terms;
  return terms
    .map((term): [string, number] => [term, index.frequency(term)])
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([term]) => term);
}

/** How many letters of a word may be wrong. Two in a short word make any other of it. */
const mostFaults = (term: string) => (term.length < 3 ? 0 : term.length < 6 ? 1 : 2);

/** Adds the words spelled nearly like it, two letters changing places counted as one fault. */
export function addSpellings(into: Expansions, term: string, prefix: boolean, index: Dictionary) {
  // A number is another number, scripts without letters have no spelling, and a word that is there is meant.
  if (mostFaults(term) === 0 || /\d/.test(term) || isUnspaced(term) || index.knows(term)) return;
  const near: [string, number][] = [];
  for (let i = 0; i + 1 < term.length; i++) {
    const turned = term.slice(0, i) + term[i + 1] + term[i] + term.slice(i + 2);
    if (turned === term) continue;
    // Endings too: chian is meant for chains, where nobody wrote chain.
    for (const other of term.length > 3 ? index.beginningWith(turned) : [])
      if (other.length <= term.length + 2) near.push([other, 1]);
  }
  for (const [other, away] of index.near(term, mostFaults(term)))
    if (away > 0) near.push([other, away]);
  const rated = near.map(([other, away]): [string, number] => [
    other,
    confidenceIn(term, other, away),
  ]);
  rated.sort(([, a], [, b]) => b - a);
  for (const [other, confidence] of rated.slice(0, mostSpellings))
    put(into, other, { how: 'spelling', confidence });
  if (prefix && near.length === 0) addBegunSpellings(into, term, index);
}

/** A first letter is seldom wrong, and a short word with two faults is a guess. */
function confidenceIn(term: string, other: string, away: number): number {
  const first = term[0] === other[0] ? 1 : 0.7;
  return (away === 1 ? 0.72 : 0.45) * first * Math.min(1, term.length / (4 + away));
}

/** A word still being typed, already with a fault: those whose beginning is one letter away. */
function addBegunSpellings(into: Expansions, term: string, index: Dictionary) {
  if (term.length < 5) return;
  const half = term.slice(0, 3);
  for (const other of index.beginningWith(half)) {
    if (other.length > term.length && oneAway(term.slice(3), other.slice(3)))
      put(into, other, { how: 'spelling', confidence: (0.6 * term.length) / other.length });
  }
}

/** Whether the other begins with the term, but for one letter put in, left out or changed. */
function oneAway(term: string, other: string): boolean {
  let at = 0;
  while (at < term.length && term[at] === other[at]) at++;
  return (
    other.startsWith(term.slice(at + 1), at + 1) ||
    other.startsWith(term.slice(at + 1), at) ||
    other.startsWith(term.slice(at), at + 1)
  );
}
