import { Accumulator, type Token } from './accumulator.ts';
import { indexed, type PlannedGroup } from '../query/plan.ts';
import type { SearchIndex } from '../index/open.ts';

/** A document that was found. */
export interface Match {
  /** Its number. */
  document: number;
  /** The measure of MiniSearch (BM25+). */
  base: number;
  /** From 0 to 1: how much of what was asked it meets, rare words counting more. */
  cover: number;
  /** Meets every group (common words left aside). */
  full: boolean;
  /** Every word as typed. */
  exact: boolean;
  /** Nothing in it rests on another spelling. */
  sure: boolean;
}

/** What met each group in a document, by group. */
export type MetGroups = (Token | null)[];

/** What one search works with: what was asked, and what of it each document met. */
export interface Matches {
  groups: PlannedGroup[];
  accumulator: Accumulator;
  index: SearchIndex;
}

/** Gathers which documents meet which groups. */
export function gather(groups: PlannedGroup[], index: SearchIndex): Matches {
  const accumulator = new Accumulator(groups.length, index.data.documents.length);
  const matches = { groups, accumulator, index };
  const inOrder = groups.map((group, i) => ({ group, i }));
  // Common words last: alone they find nothing, and they are looked up only in what was found.
  inOrder.sort((a, b) => Number(a.group.light) - Number(b.group.light));
  const known: PhraseDocuments = new Map();
  for (const { group, i } of inOrder) {
    addWords(group, i, matches);
    addPhrases(group, i, matches, known);
    addSets(group, i, matches);
  }
  return matches;
}

/** As much as MiniSearch's measure gives for a rare word of a title. */
const setWeight = 10;

function addSets({ sets }: PlannedGroup, group: number, { accumulator }: Matches) {
  for (const { documents, ...expansion } of sets) {
    const number = accumulator.number({ ...expansion, terms: [] });
    for (const document of documents)
      accumulator.add(group, document, number, setWeight * expansion.confidence);
  }
}

/** How much a word counts in the base score: what was typed far before what was guessed. */
const share = ({ how, confidence }: Token) => (how === 'typed' ? 1 : confidence * 0.5);

function addWords({ expansions, light }: PlannedGroup, group: number, matches: Matches) {
  const { accumulator, index } = matches;
  for (const [term, expansion] of expansions) {
    const found = index.dictionary.postings(term);
    if (!found) continue;
    const token: Token = { ...expansion, terms: [term] };
    const number = accumulator.number(token);
    const part = share(token);
    found.documents.forEach((document, i) => {
      if (!light || accumulator.isFound(document))
        accumulator.add(group, document, number, (found.weights[i] ?? 0) * part);
    });
  }
}

/** Which documents hold which words side by side: several words of a query may ask for the same. */
type PhraseDocuments = Map<string, number[]>;

function addPhrases(
  { phrases }: PlannedGroup,
  group: number,
  { accumulator, index }: Matches,
  known: PhraseDocuments,
) {
  for (const { terms, how } of phrases) {
    const text = terms.join(' ');
    const documents = known.get(text) ?? documentsHolding(terms, index);
    known.set(text, documents);
    const number = accumulator.number({ how, confidence: how === 'typed' ? 1 : 0.85, terms });
    for (const document of documents) accumulator.add(group, document, number, 10);
  }
}

function documentsHolding(terms: string[], index: SearchIndex): number[] {
  const { dictionary } = index;
  const lists = indexed(terms, index).map((term) => dictionary.postings(term)?.documents);
  // Stop words alone are in no list: every document is read.
  if (lists.length === 0)
    lists.push(Uint32Array.from({ length: dictionary.count }, (_, document) => document));
  const [first, ...others] = lists.sort((a, b) => (a?.length ?? 0) - (b?.length ?? 0));
  if (!first || others.some((list) => !list)) return [];
  const sets = others.map((list) => new Set(list));
  return [...first].filter(
    (document) => sets.every((set) => set.has(document)) && index.holds(document, terms),
  );
}

/** Whether what was found in a document meets the group it was found for. */
export const meets = (token: Token | null): boolean => token !== null && token.how !== 'near';

/** How a document was met. */
export function matchOf(document: number, { groups, accumulator }: Matches): Match {
  let [base, cover, total] = [0, 0, 0];
  let [full, exact, sure] = [true, true, true];
  groups.forEach(({ weight, light }, group) => {
    const token = accumulator.token(group, document);
    base += accumulator.weight(group, document);
    cover += (token?.confidence ?? 0) * weight;
    total += weight;
    if (light) return;
    if (!meets(token)) full = false;
    if (token?.how !== 'typed') exact = false;
    if (token?.how === 'spelling') sure = false;
  });
  return { document, base, full, exact: full && exact, sure, cover: total ? cover / total : 0 };
}

/** Which words met each group in a document. */
export const metIn = (document: number, { groups, accumulator }: Matches): MetGroups =>
  groups.map((_, group) => accumulator.token(group, document));
