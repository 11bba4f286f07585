import { Linter } from 'eslint';
import { expect, it } from 'vitest';
import { noLiteralSpread } from './no-literal-spread.js';

const fixed = (text: string) =>
  new Linter().verifyAndFix(text, {
    plugins: { house: { rules: { 'no-literal-spread': noLiteralSpread } } },
    rules: { 'house/no-literal-spread': 'error' },
  }).output;

it.each([
  ['x({ ...{ a, b: 1 }, c });', 'x({ a, b: 1, c });'],
  ['x({ ...{ a, ...b, }, ...{ c } });', 'x({ a, ...b, c });'],
])('%s is written %s', (text, wanted) => expect(fixed(text)).toBe(wanted));

it.each(['x({ ...a, b });', 'x({ ...(a ? { b } : {}) });', 'x(...[a, b]);'])(
  '%s may stay',
  (text) => expect(fixed(text)).toBe(text),
);
