import { expect, it } from 'vitest';
import { Accumulator } from './accumulator.ts';

it('keeps of what met a group the token of most confidence and the highest weight', () => {
  const gathered = new Accumulator(1, 3);
  const guessed = gathered.number({ how: 'spelling', confidence: 0.4, terms: ['labour'] });
  const typed = gathered.number({ how: 'typed', confidence: 1, terms: ['labor'] });
  gathered.add(0, 2, guessed, 9);
  gathered.add(0, 2, typed, 3);
  gathered.add(0, 2, guessed, 1);
  expect(gathered.token(0, 2)?.terms).toEqual(['labor']);
  expect(gathered.weight(0, 2)).toBe(9);
});

it('counts a document once, however many groups it meets', () => {
  const gathered = new Accumulator(2, 3);
  const token = gathered.number({ how: 'typed', confidence: 1, terms: ['labor'] });
  gathered.add(0, 1, token, 1);
  gathered.add(1, 1, token, 1);
  gathered.add(1, 0, token, 1);
  expect(gathered.found).toEqual([1, 0]);
  expect(gathered.isFound(2)).toBe(false);
  expect(gathered.token(0, 0)).toBe(null);
});
