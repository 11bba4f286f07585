import type { Token } from './accumulator.ts';
import { told, type PlannedGroup } from '../query/plan.ts';
import type { SearchIndex } from '../index/open.ts';

/** An entry that was found. */
export interface Match {
  at: number;
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

/** What met each group in an entry, by group. */
export type MetGroups = (Token | null)[];

/** Notes on the index's board which entries meet which groups. */
export function noteMatches(groups: PlannedGroup[], index: SearchIndex): void {
  const { board } = index;
  board.clear(groups.length);
  const inOrder = groups.map((group, i) => ({ group, i }));
  // Common words last: alone they find nothing, and they are looked up only in what was found.
  inOrder.sort((a, b) => Number(a.group.light) - Number(b.group.light));
  const known: PhrasePlaces = new Map();
  for (const { group, i } of inOrder) {
    noteWords(group, i, index);
    notePhrases(group, i, index, known);
    noteSets(group, i, index);
  }
}

/** As much as MiniSearch's measure gives for a rare word of a title. */
const setWeight = 10;

function noteSets({ sets }: PlannedGroup, group: number, { board }: SearchIndex) {
  for (const { documents, ...meaning } of sets) {
    const number = board.add({ ...meaning, terms: [] });
    for (const at of documents) board.note(group, at, number, setWeight * meaning.trust);
  }
}

/** How much a word counts in the base score: what was typed far before what was guessed. */
const share = ({ how, trust }: Token) => (how === 'typed' ? 1 : trust * 0.5);

function noteWords({ meanings, light }: PlannedGroup, group: number, index: SearchIndex) {
  const { board, dictionary } = index;
  for (const [term, meaning] of meanings) {
    const found = dictionary.postings(term);
    if (!found) continue;
    const token: Token = { ...meaning, terms: [term] };
    const number = board.add(token);
    const part = share(token);
    found.documents.forEach((at, i) => {
      if (!light || board.isTouched(at))
        board.note(group, at, number, (found.weights[i] ?? 0) * part);
    });
  }
}

/** Which entries hold which words side by side: several words of a query may ask for the same. */
type PhrasePlaces = Map<string, number[]>;

function notePhrases(
  { phrases }: PlannedGroup,
  group: number,
  index: SearchIndex,
  known: PhrasePlaces,
) {
  for (const { terms, how } of phrases) {
    const text = ` ${terms.join(' ')} `;
    const places = known.get(text) ?? placesOfPhrase(terms, text, index);
    known.set(text, places);
    const number = index.board.add({ how, trust: how === 'typed' ? 1 : 0.85, terms });
    for (const at of places) index.board.note(group, at, number, 10);
  }
}

function placesOfPhrase(terms: string[], text: string, index: SearchIndex): number[] {
  const { dictionary } = index;
  const lists = told(terms, index).map((term) => dictionary.postings(term)?.documents);
  // Small words alone are in no list: every entry is read.
  if (lists.length === 0) lists.push(Uint32Array.from({ length: dictionary.count }, (_, at) => at));
  const [first, ...others] = lists.sort((a, b) => (a?.length ?? 0) - (b?.length ?? 0));
  if (!first || others.some((list) => !list)) return [];
  const sets = others.map((list) => new Set(list));
  return [...first].filter(
    (at) => sets.every((set) => set.has(at)) && index.running(at).includes(text),
  );
}

/** Whether what was found in an entry meets the group it was found for. */
export const meets = (token: Token | null): boolean => token !== null && token.how !== 'near';

/** Reads from the board how an entry was met. */
export function matchOf(at: number, groups: PlannedGroup[], { board }: SearchIndex): Match {
  let [base, cover, total] = [0, 0, 0];
  let [full, exact, sure] = [true, true, true];
  groups.forEach(({ weight, light }, group) => {
    const token = board.token(group, at);
    base += board.weight(group, at);
    cover += (token?.trust ?? 0) * weight;
    total += weight;
    if (light) return;
    if (!meets(token)) full = false;
    if (token?.how !== 'typed') exact = false;
    if (token?.how === 'spelling') sure = false;
  });
  return { at, base, full, exact: full && exact, sure, cover: total ? cover / total : 0 };
}

/** Which words met each group in an entry. */
export const metIn = (at: number, groups: PlannedGroup[], { board }: SearchIndex): MetGroups =>
  groups.map((_, group) => board.token(group, at));
