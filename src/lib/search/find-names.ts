import type { Range } from './answer.ts';

/** A name on a page, to be found while typing. */
export interface NamedItem {
  id: string;
  name: string;
}

/** Whether a name was found, and what to highlight in it. */
export interface FoundName<T extends NamedItem> {
  item: T;
  ranges: Range[];
}

/** The names that are meant by what was typed, the best first; all, in their order, where nothing was typed. Accents, case and near spellings do not matter. */
export declare function findNames<T extends NamedItem>(
  items: readonly T[],
  typed: string,
): FoundName<T>[];
