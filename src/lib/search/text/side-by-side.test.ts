import { expect, it } from 'vitest';
import { placesOf, running, runsIn } from './side-by-side.ts';
import { termsOf, wordsOf } from './words.ts';

const text = 'Forced labor is labor: forced, or forced labor.';

it.each([
  ['forced labor', [0, 6]],
  ['labor', [1, 3, 7]],
  ['labor forced', [3]],
  ['bonded labor', []],
])('%s stands at the words %j', (typed, places) =>
  expect(placesOf(termsOf(typed), wordsOf(text))).toEqual(places),
);

it.each([
  ['is labor', true],
  ['is forced', false],
  // Part of a word is no word.
  ['orced labor', false],
])('%s runs in the text: %s', (typed, runs) =>
  expect(runsIn(termsOf(typed), running(termsOf(text)))).toBe(runs),
);
