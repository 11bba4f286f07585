import { Fuse } from '../text/fuzzy.ts';
import type { SearchIndex } from '../index/open.ts';
import type { PlannedGroup } from '../query/plan.ts';
import { placesOf } from '../text/side-by-side.ts';
import { metIn, type Match, type Matches, type MetGroups } from './match.ts';

/** A match with its place in the order. */
export interface Ranked extends Match {
  score: number;
  met: MetGroups;
}

/** How many of the best candidates are looked at closely: Fuse alone takes 800 ms over 10,000 entries. */
const closely = 60;

/**
 * What each look at a document adds to its score. Set on the 1,329 development queries of `npm run
 * bench:search`, half of them held back; anything near gives the same order.
 */
const parts = {
  base: 0.2,
  cover: 0.6,
  title: 2,
  beside: 0.05,
  filled: 0.6,
  fuse: 0.8,
  named: 0.8,
  dated: 4,
  whole: 5,
  page: -1,
};

/** Exact hits before guessed ones, whole ones before partial ones. */
const tier = ({ full, sure }: Match) => (full ? (sure ? 2 : 1) : 0);

/** What an order is worked out from. */
interface Asked {
  /** The search that found them. */
  matches: Matches;
  /** The words that tell entries apart, as Fuse is asked. */
  typed: string;
  /** All of them. */
  words: string;
  /** How many are needed in order. */
  most: number;
}

/** Puts the best of what was found in order: MiniSearch's measure for all, and for the best sixty a closer look, Fuse's view of title and names among it. */
export function rank(found: Match[], { matches, typed, words, most }: Asked): Ranked[] {
  const { groups, index } = matches;
  const top = found.reduce((highest, { base }) => Math.max(highest, base), 0) || 1;
  const years = groups.flatMap(({ clause: { terms } }) =>
    terms.length === 1 && isYear.test(terms[0] ?? '') ? terms : [],
  );
  // Of a day or month that was typed, before those that only speak of it.
  const dated = new Set(
    groups.flatMap(({ clause, sets }) =>
      clause.dates ? sets.flatMap(({ how, documents }) => (how === 'typed' ? documents : [])) : [],
    ),
  );
  // Whose title is what was typed, stop words and all.
  const same = new Set(index.titled(words));
  const isPage = ({ document }: Match) => index.data.documents[document]?.type === 'page';
  const rough = best(
    found,
    (match) =>
      tier(match) * 10 +
      (parts.base * match.base) / top +
      2 * match.cover +
      parts.named * inYears(match, years, index) +
      (dated.has(match.document) ? parts.dated : 0) +
      (same.has(match.document) ? 2 * parts.whole : 0),
    Math.max(closely, most),
  ).map(({ match, score }): Ranked => ({ ...match, score, met: metIn(match.document, matches) }));
  const close = rough.slice(0, closely);
  const fuse = fuseScores(close, typed, index);
  close.forEach((match, i) => {
    match.score =
      tier(match) * 10 +
      closeScore(match, top, groups, fuse[i] ?? 0, index) +
      parts.named * (inYears(match, years, index) + bySpeakers(match, index)) +
      (dated.has(match.document) ? parts.dated : 0) +
      (same.has(match.document) ? parts.whole : isPage(match) ? parts.page : 0);
  });
  // Of equals the later: most readers look for what is new.
  const dateOf = ({ document }: Match) => index.data.documents[document]?.date ?? '';
  close.sort((a, b) => b.score - a.score || (dateOf(a) < dateOf(b) ? 1 : -1));
  return [...close, ...rough.slice(closely)];
}

const isYear = /^(?:19|20)\d\d$/;

/** 1 for a document of a year that the query names. */
const inYears = ({ document }: Match, years: string[], { data }: SearchIndex) =>
  years.includes(data.documents[document]?.date?.slice(0, 4) ?? '-') ? 1 : 0;

/** 1 for a document by a speaker whom the query names. */
function bySpeakers({ document, met }: Ranked, index: SearchIndex): number {
  const named = met.some(
    (token) =>
      token &&
      (token.shown !== undefined ||
        (token.how !== 'spelling' && token.terms.length > 0 && index.isBy(document, token.terms))),
  );
  return named ? 1 : 0;
}

/** The best of many, in order, without putting all of them in order. */
function best(matches: Match[], scoreOf: (match: Match) => number, most: number) {
  const scores = Float64Array.from(matches, scoreOf);
  const least = matches.length > most ? (scores.slice().sort().at(-most) ?? 0) : -Infinity;
  const chosen: { match: Match; score: number }[] = [];
  matches.forEach((match, i) => {
    const score = scores[i] ?? 0;
    if (score >= least) chosen.push({ match, score });
  });
  return chosen.sort((a, b) => b.score - a.score);
}

/** Shorter words than this are letters in any text to Fuse. */
const shortest = 3;
/** A pasted title or sentence tells by its words; Fuse takes as long for each of them as for one. */
const mostWords = 8;

/** Fuse's view of title and names, from 0 to 1. Its token search: the whole phrase as one pattern finds no second word. */
function fuseScores(close: Match[], typed: string, index: SearchIndex): number[] {
  const scores = new Array<number>(close.length).fill(0);
  if (typed.length < shortest || typed.split(' ').length > mostWords) return scores;
  const fuse = new Fuse(
    close.map(({ document }) => index.heading(document)),
    {
      keys: [
        { name: 'title', weight: 3 },
        { name: 'names', weight: 1 },
      ],
      useTokenSearch: true,
      ignoreLocation: true,
      includeScore: true,
      threshold: 0.3,
      shouldSort: false,
    },
  );
  for (const { refIndex, score } of fuse.search(typed)) scores[refIndex] = 1 - (score ?? 1);
  return scores;
}

function closeScore(
  match: Match,
  top: number,
  groups: PlannedGroup[],
  fuse: number,
  index: SearchIndex,
): number {
  const words = index.title(match.document);
  // For each word of the title: which group it answers, and how surely.
  const answers = words.map(({ term }) => {
    let best = { group: -1, confidence: 0 };
    groups.forEach(({ expansions }, group) => {
      const confidence = expansions.get(term)?.confidence ?? 0;
      if (confidence > best.confidence) best = { group, confidence };
    });
    return best;
  });
  groups.forEach(({ phrases }, group) => {
    for (const { terms, how } of phrases)
      for (const from of placesOf(terms, words))
        answers.fill({ group, confidence: how === 'typed' ? 1 : 0.85 }, from, from + terms.length);
  });
  const inTitle = groups.map((_, group) =>
    answers.reduce((most, one) => (one.group === group ? Math.max(most, one.confidence) : most), 0),
  );
  const total = groups.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const title = groups.reduce((sum, { weight }, i) => sum + weight * (inTitle[i] ?? 0), 0) / total;
  const filled = answers.reduce((sum, { confidence }) => sum + confidence, 0) / (words.length || 1);
  let pairs = 0;
  answers.forEach(({ group, confidence }, i) => {
    const next = answers[i + 1];
    if (group >= 0 && next?.group === group + 1) pairs += confidence * next.confidence;
  });
  const beside = pairs / Math.max(1, groups.length - 1);
  return (
    (parts.base * match.base) / top +
    parts.cover * match.cover +
    parts.title * title +
    parts.beside * beside +
    parts.filled * filled +
    parts.fuse * fuse
  );
}
