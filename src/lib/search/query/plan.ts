import type { Clause, ParsedQuery } from './parse.ts';
import { dateSets, nameSets, type DocumentSet } from './document-sets.ts';
import { addSpellings, plainMeanings, type Meaning, type Meanings } from './expansions.ts';
import type { Dictionary } from '../index/dictionary.ts';
import type { SearchIndex } from '../index/open.ts';
import { widen } from '../index/synonyms.ts';

/** What one group of a query asks of an entry. */
export interface PlannedGroup {
  /** The first clause as typed. */
  clause: Clause;
  /** Single words that meet it. */
  meanings: Meanings;
  /** Words side by side that meet it: quoted ones, and what the glossary gives for it. */
  phrases: { terms: string[]; how: 'typed' | 'synonym' }[];
  /** Entries that meet it whatever their words: those of a date, or of a speaker named in another script. */
  sets: DocumentSet[];
  /** How much it tells entries apart (inverse document frequency); 0 for a small word. */
  weight: number;
  /** So common, or so small a word, that an entry may lack it. */
  light: boolean;
  /** Quoted: an entry without it is not meant. */
  required: boolean;
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
    const sets: DocumentSet[] = [];
    for (const { terms, phrase, dates } of clauses) {
      const [term = ''] = terms;
      sets.push(...dateSets(terms, dates, index));
      if (terms.length > 1) phrases.push({ terms, how: 'typed' });
      else if (reach === 'exact' || phrase) {
        if (dictionary.knows(term)) meanings.set(term, { how: 'typed', trust: 1 });
      } else if (!index.small.has(term)) {
        sets.push(...nameSets(term, index));
        for (const [found, meaning] of plainMeanings(term, open, data.lang, dictionary))
          meanings.set(found, meaning);
      }
    }
    return {
      ...{ clause: clauses[0] as Clause, meanings, phrases, sets, weight: 0, light: false },
      required: clauses.every(({ phrase }) => phrase),
    };
  });
  if (reach !== 'exact') {
    addSynonyms(groups, query, index);
    addJoined(groups, dictionary);
    spell(groups, query, index, reach);
  }
  for (const group of groups) weigh(group, index, data.documents.length);
  const told = groups.filter(({ weight }) => weight > 0);
  if (told.every(({ light }) => light)) for (const group of told) group.light = false;
  return groups;
}

/** A word that nobody wrote and no list holds is a fault; one that only begins so may be, if nothing else answers. */
function spell(groups: PlannedGroup[], query: ParsedQuery, index: SearchIndex, reach: Reach) {
  groups.forEach(({ meanings, phrases, sets }, i) => {
    const known = [...meanings.values()].some(({ how }) => how === 'typed' || how === 'synonym');
    if (known || phrases.length > 0 || sets.length > 0) return;
    if (reach !== 'spelling' && meanings.size > 0) return;
    const open = query.open && i === groups.length - 1;
    for (const { terms, phrase } of query.groups[i] ?? [])
      if (!phrase && terms.length === 1 && !index.small.has(terms[0] ?? ''))
        addSpellings(meanings, terms[0] ?? '', open, index.dictionary);
  });
}

/** Two words that texts also write as one: e-mail, co-operation, anti trafficking. */
function addJoined(groups: PlannedGroup[], dictionary: Dictionary) {
  const joined: Meaning = { how: 'form', trust: 0.95 };
  groups.forEach((group, i) => {
    const next = groups[i + 1];
    if (!next || group.clause.terms.length > 1 || next.clause.terms.length > 1) return;
    const one = (group.clause.terms[0] ?? '') + (next.clause.terms[0] ?? '');
    if (one.length < 5 || /\d/.test(one) || !dictionary.knows(one)) return;
    for (const { meanings } of [group, next]) if (!meanings.has(one)) meanings.set(one, joined);
  });
}

function addSynonyms(groups: PlannedGroup[], query: ParsedQuery, index: SearchIndex) {
  const words = query.groups.map((clauses) =>
    clauses.length === 1 && !clauses[0]?.phrase && !clauses[0]?.dates
      ? (clauses[0]?.terms[0] ?? null)
      : null,
  );
  for (const { from, length, found } of widen(words, index.synonyms)) {
    const all = groups.slice(from, from + length);
    // "in" alone is not "trafficking in persons"; "WHO" is more than a small word.
    const telling = all.filter(({ clause }) => !index.small.has(clause.terms[0] ?? ''));
    for (const terms of found)
      for (const group of telling.length ? telling : all) {
        const [term = ''] = terms;
        if (terms.length > 1) group.phrases.push(...numbers(terms, index.dictionary));
        else if (index.dictionary.knows(term) && !group.meanings.has(term))
          group.meanings.set(term, { how: 'synonym', trust: 0.85 });
      }
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
export const told = (terms: string[], { small }: Pick<SearchIndex, 'small'>): string[] =>
  terms.filter((term) => !small.has(term));

/** The weight of a word that stands in no entry: that of one in half of them. */
const unanswered = Math.log(3);

function weigh(group: PlannedGroup, index: SearchIndex, count: number) {
  const { dictionary, small } = index;
  const [term = ''] = group.clause.terms;
  if (!group.clause.phrase && group.clause.terms.length === 1 && small.has(term)) {
    if (group.phrases.length + group.meanings.size + group.sets.length === 0) {
      group.light = true;
      return;
    }
  }
  let found = 0;
  for (const [term, { how, trust }] of group.meanings)
    if (how === 'typed' || found < count) found += dictionary.frequency(term) * trust;
  for (const { terms } of group.phrases) {
    const rarest = told(terms, index).map((term) => dictionary.frequency(term));
    found += rarest.length ? Math.min(...rarest) : 1;
  }
  for (const { how, documents } of group.sets) if (how !== 'near') found += documents.length;
  // What nothing answers tells no entry from another: one that meets the rest is still meant.
  group.weight = found === 0 ? unanswered : Math.log(1 + count / (1 + found));
  group.light = group.phrases.length + group.sets.length === 0 && found > Math.max(5000, count / 2);
}
