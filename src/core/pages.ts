/** One page of a list, counted from 1. */
export interface Page<T> {
  items: T[];
  number: number;
  count: number;
  /** How many items the whole list has. */
  total: number;
}

/** No page of entries is longer than this: measured, longer ones make old phones stutter. */
export const pageSize = 50;

/** How many pages a list of so many items takes; an empty list has one. */
export const pageCount = (total: number): number => Math.max(1, Math.ceil(total / pageSize));

/** Cuts one page out of a list, or gives null where there is no such page. */
export function pageOf<T>(list: readonly T[], number: number): Page<T> | null {
  const count = pageCount(list.length);
  if (!Number.isInteger(number) || number < 1 || number > count) return null;
  const items = list.slice((number - 1) * pageSize, number * pageSize);
  return { items, number, count, total: list.length };
}
