import type { Clause, ParsedQuery } from './parse.ts';
import { dateSets, nameSets, type DocumentSet } from './document-sets.ts';
import { addSpellings, plainExpansions, type Expansion, type Expansions } from './expansions.ts';
import type { Dictionary } from '../index/dictionary.ts';
import type { SearchIndex } from '../index/open.ts';
import { widen } from './widen.ts';

/** What one group of a query asks of an entry. */
export interface PlannedGroup {
  /** The first clause as typed. */
  clause: Clause;
  /** Single words that meet it. */
  expansions: Expansions;
  /** Words side by side that meet it: quoted ones, and what the glossary gives for it. */
  phrases: { terms: string[]; how: 'typed' | 'synonym' }[];
  /** Entries that meet it whatever their words: those of a date, or of a speaker named in another script. */
  sets: DocumentSet[];
  /** How much it tells entries apart (inverse document frequency); 0 for a stop word. */
  weight: number;
  /** So common, or a stop word, so that an entry may lack it. */
  light: boolean;
  /** Quoted: an entry without it is not meant. */
  required: boolean;
}

/** How far to go from the words as typed. */
export type Reach = 'exact' | 'plain' | 'spelling';

/** Says for each group what meets it. */
export function planQuery(parsed: ParsedQuery, index: SearchIndex, reach: Reach): PlannedGroup[] {
  const { dictionary, data } = index;
  const groups = parsed.groups.map((clauses, i): PlannedGroup => {
    const prefix = parsed.prefix && i === parsed.groups.length - 1;
    const expansions: Expansions = new Map();
    const phrases: PlannedGroup['phrases'] = [];
    const sets: DocumentSet[] = [];
    for (const { terms, phrase, dates } of clauses) {
      const [term = ''] = terms;
      sets.push(...dateSets(terms, dates, index));
      if (terms.length > 1) phrases.push({ terms, how: 'typed' });
      else if (reach === 'exact' || phrase) {
        if (dictionary.knows(term)) expansions.set(term, { how: 'typed', confidence: 1 });
      } else if (!index.stopWords.has(term)) {
        sets.push(...nameSets(term, index));
        for (const [found, expansion] of plainExpansions(term, prefix, data.lang, dictionary))
          expansions.set(found, expansion);
      }
    }
    return {
      clause: clauses[0] as Clause,
      expansions,
      phrases,
      sets,
      weight: 0,
      light: false,
      required: clauses.every(({ phrase }) => phrase),
    };
  });
  if (reach !== 'exact') {
    addSynonyms(groups, parsed, index);
    addJoined(groups, dictionary);
    spell(groups, parsed, index, reach);
  }
  for (const group of groups) weigh(group, index, data.documents.length);
  const told = groups.filter(({ weight }) => weight > 0);
  if (told.every(({ light }) => light)) for (const group of told) group.light = false;
  return groups;
}

/** A word that nobody wrote and no list holds is a fault; one that only begins so may be, if nothing else answers. */
function spell(groups: PlannedGroup[], parsed: ParsedQuery, index: SearchIndex, reach: Reach) {
  groups.forEach(({ expansions, phrases, sets }, i) => {
    const known = [...expansions.values()].some(({ how }) => how === 'typed' || how === 'synonym');
    if (known || phrases.length > 0 || sets.length > 0) return;
    if (reach !== 'spelling' && expansions.size > 0) return;
    const prefix = parsed.prefix && i === groups.length - 1;
    for (const { terms, phrase } of parsed.groups[i] ?? [])
      if (!phrase && terms.length === 1 && !index.stopWords.has(terms[0] ?? ''))
        addSpellings(expansions, terms[0] ?? '', prefix, index.dictionary);
  });
}

/** Two words that texts also write as one: e-mail, co-operation, anti trafficking. */
function addJoined(groups: PlannedGroup[], dictionary: Dictionary) {
  const joined: Expansion = { how: 'form', confidence: 0.95 };
  groups.forEach((group, i) => {
    const next = groups[i + 1];
    if (!next || group.clause.terms.length > 1 || next.clause.terms.length > 1) return;
    const one = (group.clause.terms[0] ?? '') + (next.clause.terms[0] ?? '');
    if (one.length < 5 || /\d/.test(one) || !dictionary.knows(one)) return;
    for (const { expansions } of [group, next])
      if (!expansions.has(one)) expansions.set(one, joined);
  });
}

function addSynonyms(groups: PlannedGroup[], parsed: ParsedQuery, index: SearchIndex) {
  const words = parsed.groups.map((clauses) =>
    clauses.length === 1 && !clauses[0]?.phrase && !clauses[0]?.dates
      ? (clauses[0]?.terms[0] ?? null)
      : null,
  );
  for (const { from, length, found } of widen(words, index.synonyms)) {
    const all = groups.slice(from, from + length);
    // "in" alone is not "trafficking in persons"; "WHO" is more than a stop word.
    const telling = all.filter(({ clause }) => !index.stopWords.has(clause.terms[0] ?? ''));
    for (const terms of found)
      for (const group of telling.length ? telling : all) {
        const [term = ''] = terms;
        if (terms.length > 1) group.phrases.push(...numbers(terms, index.dictionary));
        else if (index.dictionary.knows(term) && !group.expansions.has(term))
          group.expansions.set(term, { how: 'synonym', confidence: 0.85 });
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
export const indexed = (terms: string[], { stopWords }: Pick<SearchIndex, 'stopWords'>): string[] =>
  terms.filter((term) => !stopWords.has(term));

/** The weight of a word that stands in no entry: that of one in half of them. */
const unanswered = Math.log(3);

function weigh(group: PlannedGroup, index: SearchIndex, count: number) {
  const { dictionary, stopWords } = index;
  const [term = ''] = group.clause.terms;
  if (!group.clause.phrase && group.clause.terms.length === 1 && stopWords.has(term)) {
    if (group.phrases.length + group.expansions.size + group.sets.length === 0) {
      group.light = true;
      return;
    }
  }
  let found = 0;
  for (const [term, { how, confidence }] of group.expansions)
    if (how === 'typed' || found < count) found += dictionary.frequency(term) * confidence;
  for (const { terms } of group.phrases) {
    const rarest = indexed(terms, index).map((term) => dictionary.frequency(term));
    found += rarest.length ? Math.min(...rarest) : 1;
  }
  for (const { how, documents } of group.sets) if (how !== 'near') found += documents.length;
  // What nothing answers tells no entry from another: one that meets the rest is still meant.
  group.weight = found === 0 ? unanswered : Math.log(1 + count / (1 + found));
  group.light = group.phrases.length + group.sets.length === 0 && found > Math.max(5000, count / 2);
}
