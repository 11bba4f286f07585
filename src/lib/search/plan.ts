import type { Clause, ParsedQuery } from './query.ts';
import { addSpellings, plainMeanings, type Meanings } from './meanings.ts';
import type { Dictionary } from './dictionary.ts';
import { isSmall } from './small-words.ts';
import type { SearchIndex } from './search-index.ts';
import { widen } from './synonyms.ts';

/** What one group of a query asks of an entry. */
export interface PlannedGroup {
  /** The first clause as typed. */
  clause: Clause;
  /** Single words that meet it. */
  meanings: Meanings;
  /** Words side by side that meet it: quoted ones, and what the glossary gives for it. */
  phrases: { terms: string[]; how: 'typed' | 'synonym' }[];
  /** How much it tells entries apart (inverse document frequency), and whether it is so common that an entry may lack it. */
  weight: number;
  light: boolean;
}

/** How far to go from the words as typed. */
export type Reach = 'exact' | 'plain' | 'spelling';

/** Says for each group what meets it. */
export function planQuery(query: ParsedQuery, index: SearchIndex, reach: Reach): PlannedGroup[] {
  const { dictionary, data } = index;
  const groups = query.groups.map((clauses, i): PlannedGroup => {
    const open = query.open && i === query.groups.length - 1;
    const meanings: Meanings = new Map();
    const phrases: PlannedGroup['phrases'] = [];
    for (const { terms, phrase } of clauses) {
      const [term = ''] = terms;
      if (terms.length > 1) phrases.push({ terms, how: 'typed' });
      else if (reach === 'exact' || phrase) {
        if (dictionary.knows(term)) meanings.set(term, { how: 'typed', trust: 1 });
      } else for (const found of wordMeanings(term, open, reach, index)) meanings.set(...found);
    }
    return { clause: clauses[0] as Clause, meanings, phrases, weight: 0, light: false };
  });
  if (reach !== 'exact') addSynonyms(groups, query, index);
  for (const group of groups) weigh(group, index, data.documents.length);
  if (groups.every(({ light }) => light)) for (const group of groups) group.light = false;
  return groups;
}

function wordMeanings(term: string, open: boolean, reach: Reach, { dictionary }: SearchIndex) {
  const found = plainMeanings(term, open, dictionary);
  // A word that nobody wrote is a fault; one that is there may be one too, if nothing else answers.
  if (reach === 'spelling' || found.size === 0) addSpellings(found, term, open, dictionary);
  return found;
}

function addSynonyms(groups: PlannedGroup[], query: ParsedQuery, index: SearchIndex) {
  const words = query.groups.map((clauses) =>
    clauses.length === 1 && !clauses[0]?.phrase ? (clauses[0]?.terms[0] ?? null) : null,
  );
  for (const { from, length, found } of widen(words, index.synonyms))
    for (const terms of found)
      for (const group of groups.slice(from, from + length)) {
        const [term = ''] = terms;
        if (terms.length > 1) group.phrases.push(...numbers(terms, index.dictionary));
        else if (index.dictionary.knows(term) && !group.meanings.has(term))
          group.meanings.set(term, { how: 'synonym', trust: 0.85 });
      }
}

/** The words side by side with each ending of the last that is there: the glossary says chain, titles say chains. */
function numbers(terms: string[], dictionary: Dictionary): PlannedGroup['phrases'] {
  const last = terms.at(-1) ?? '';
  const endings = [...dictionary.beginningWith(last)].filter(
    (term) => term.length <= last.length + 1,
  );
  return endings.map((ending) => ({ terms: [...terms.slice(0, -1), ending], how: 'synonym' }));
}

/** The words of a phrase that the index holds. */
export const told = (terms: string[]) => terms.filter((term) => !isSmall(term));

function weigh(group: PlannedGroup, { dictionary }: SearchIndex, count: number) {
  let found = 0;
  for (const [term, { how, trust }] of group.meanings)
    if (how === 'typed' || found < count) found += dictionary.frequency(term) * trust;
  for (const { terms } of group.phrases)
    found += Math.min(...told(terms).map((term) => dictionary.frequency(term)));
  group.weight = Math.log(1 + count / (1 + found));
  const [term = ''] = group.clause.terms;
  group.light = group.phrases.length === 0 && (isSmall(term) || found > Math.max(5000, count / 2));
}
