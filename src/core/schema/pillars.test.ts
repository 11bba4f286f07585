import { expect, it } from 'vitest';
import * as v from 'valibot';
import { pillarIds, pillars } from './shared.ts';

it.each([0, 1, 2, pillarIds.length])('an entry may name %i pillars', (count) => {
  expect(v.is(pillars, pillarIds.slice(0, count))).toBe(true);
});

it('three of the four would divide nothing, and the fault says what to do', () => {
  const [fault] = v.safeParse(pillars, pillarIds.slice(1)).issues ?? [];
  expect(fault?.message).toMatch(/names more than 2 pillars.*\nKeep the one or two/);
});
