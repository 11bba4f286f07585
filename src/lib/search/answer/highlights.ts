import type { Said } from '#core/views.ts';
import type { Marked, Range } from '../contract/answer.ts';
import type { Ranked } from '../rank/rank.ts';
import type { PlannedGroup } from '../query/plan.ts';
import { placesOf } from '../text/side-by-side.ts';
import { wordsOf, type Word } from '../text/words.ts';

/** A text with its highlights and which groups of the query they answer. */
export interface HighlightedText extends Marked {
  groups: Set<number>;
}

/** Says which words to highlight for one entry. */
export type Highlighter = (said: Said) => HighlightedText;

/** Highlights what was typed, what goes on from it, and the other spellings that this entry was found by. */
export function createHighlighter({ met }: Ranked, groups: PlannedGroup[]): Highlighter {
  const wanted = groups.map(({ expansions }, i) => {
    const terms = new Set(met[i]?.terms);
    for (const [term, { how }] of expansions) if (how !== 'spelling') terms.add(term);
    return terms;
  });
  const answers = ({ term }: Word) => wanted.findIndex((terms) => terms.has(term));
  return ({ text, lang }) => {
    const words = wordsOf(text);
    const marked = words.map(answers);
    const inPhrase = new Set<number>();
    groups.forEach(({ phrases }, group) => {
      for (const { terms } of phrases)
        for (const from of placesOf(terms, words))
          for (let i = from; i < from + terms.length; i++) {
            marked[i] = group;
            if (i > from) inPhrase.add(i);
          }
    });
    const ranges: Range[] = [];
    words.forEach(({ start, end }, i) => {
      const group = marked[i] ?? -1;
      // Small words everywhere in a text say nothing; inside a phrase they do.
      if (group < 0 || (groups[group]?.light && !inPhrase.has(i))) return;
      const last = ranges.at(-1);
      if (last && inPhrase.has(i)) last[1] = end;
      else ranges.push([start, end]);
    });
    return {
      text,
      lang,
      ranges,
      groups: new Set(marked.filter((group) => group >= 0 && !groups[group]?.light)),
    };
  };
}
