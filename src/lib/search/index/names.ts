import { foldWord } from '../text/fold.ts';
import type { Names } from './source.ts';

/** Names as they are sent: by themselves where their id says the same, else after their id. */
export type PackedNames = (string | [id: string, name: string])[];

const slugOf = (name: string) =>
  [...name.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => foldWord(word)).join('-');

/** Packs names that have ids made of their words, as speakers have. */
export const packNames = (names: Names): PackedNames =>
  Object.entries(names).map(([id, name]) => (slugOf(name) === id ? name : [id, name]));

/** Gives back what `packNames` packed, in order. */
export const openNames = (packed: PackedNames): Names =>
  Object.fromEntries(packed.map((one) => (typeof one === 'string' ? [slugOf(one), one] : one)));
