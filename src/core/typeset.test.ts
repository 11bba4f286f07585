import { expect, it } from 'vitest';
import { typeset } from './typeset.ts';

it.each([
  ["The President's task force", 'The President’s task force'],
  ["A review of the 'Tier' lists", 'A review of the ‘Tier’ lists'],
  ["Victims' voices in the '90s", 'Victims’ voices in the ’90s'],
  ['"Ending" it (the "first")', '“Ending” it (the “first”)'],
  ['Proclamation -- January', 'Proclamation – January'],
  ['Event - Summer 2012', 'Event – Summer 2012'],
  ['anti-trafficking, 2001-09', 'anti-trafficking, 2001-09'],
])('%s is set as %s', (typed, set) => expect(typeset(typed, 'en')).toBe(set));

it('leaves other languages to their translators', () => {
  expect(typeset("l'esclavage", 'fr')).toBe("l'esclavage");
});
