import type { Candidate } from './dictionary.ts';
import type { Meaning } from './meanings.ts';
import { told, type PlannedGroup } from './plan.ts';
import type { SearchIndex } from './search-index.ts';

/** What met a group of the query in an entry. */
export interface Met extends Meaning {
  /** The words of the index. */
  terms: string[];
}

/** An entry that was found. */
export interface Match {
  at: number;
  /** MiniSearch's score. */
  base: number;
  /** By group; null where the entry does not meet it. */
  met: (Met | null)[];
  /** From 0 to 1: how much of what was asked it meets, rare words counting more. */
  cover: number;
  /** Meets every group (common words left aside). */
  full: boolean;
  /** Every word as typed. */
  exact: boolean;
  /** Nothing in it rests on another spelling. */
  sure: boolean;
}

/** How much each word of the index counts in the search for candidates: what was typed, far before what was guessed. */
function termWeights(groups: PlannedGroup[]): Map<string, number> {
  const weights = new Map<string, number>();
  const put = (term: string, weight: number) =>
    weights.set(term, Math.max(weights.get(term) ?? 0, weight));
  for (const { meanings, phrases, light } of groups) {
    if (light) continue;
    for (const [term, { how, trust }] of meanings) put(term, how === 'typed' ? 1 : trust * 0.5);
    for (const { terms } of phrases) for (const term of told(terms)) put(term, 0.8);
  }
  return weights;
}

/** Finds the entries that meet at least one group. */
export function findMatches(groups: PlannedGroup[], index: SearchIndex): Match[] {
  const byTerm = new Map<string, [group: number, meaning: Meaning][]>();
  groups.forEach(({ meanings }, group) => {
    for (const [term, meaning] of meanings) {
      const known = byTerm.get(term);
      if (known) known.push([group, meaning]);
      else byTerm.set(term, [[group, meaning]]);
    }
  });
  const total = groups.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const weights = termWeights(groups);
  if (weights.size === 0) return [];
  return index.dictionary
    .candidates(weights)
    .map((candidate) => matchOf(candidate, groups, byTerm, total, index));
}

function matchOf(
  { at, score, terms }: Candidate,
  groups: PlannedGroup[],
  byTerm: Map<string, [number, Meaning][]>,
  total: number,
  index: SearchIndex,
): Match {
  const met = new Array<Met | null>(groups.length).fill(null);
  for (const term of terms)
    for (const [group, { how, trust }] of byTerm.get(term) ?? [])
      if ((met[group]?.trust ?? 0) < trust) met[group] = { how, trust, terms: [term] };
  let cover = 0;
  let [full, exact, sure] = [true, true, true];
  groups.forEach((group, i) => {
    if (group.phrases.length) met[i] = phraseIn(group, met[i] ?? null, terms, at, index);
    const one = met[i];
    cover += (one?.trust ?? 0) * group.weight;
    if (group.light) return;
    if (!one) full = false;
    if (one?.how !== 'typed') exact = false;
    if (one?.how === 'spelling') sure = false;
  });
  return { at, base: score, met, cover: cover / total, full, exact: full && exact, sure };
}

/** The best of a word and the words side by side that meet a group. */
function phraseIn(
  { phrases }: PlannedGroup,
  word: Met | null,
  terms: string[],
  at: number,
  index: SearchIndex,
): Met | null {
  let best = word;
  for (const { terms: wanted, how } of phrases) {
    const trust = how === 'typed' ? 1 : 0.85;
    if ((best?.trust ?? 0) >= trust || !told(wanted).every((term) => terms.includes(term)))
      continue;
    if (index.running(at).includes(` ${wanted.join(' ')} `)) best = { how, trust, terms: wanted };
  }
  return best;
}
