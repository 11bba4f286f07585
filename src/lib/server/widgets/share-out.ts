/**
 * Shares items out among lists that each want some, so that no item is in two of them where there are
 * others: the lists choose in turn, each its first that is free, and keep their own order.
 */
export function shareOut<Item>(wished: Item[][], count: number): Item[][] {
  const taken = new Set<Item>();
  const given = wished.map(() => new Set<Item>());
  for (let turn = 0; turn < count; turn++)
    wished.forEach((items, at) => {
      const own = given[at] as Set<Item>;
      const left = items.filter((item) => !own.has(item));
      const next = left.find((item) => !taken.has(item)) ?? left[0];
      if (next === undefined) return;
      own.add(next);
      taken.add(next);
    });
  return wished.map((items, at) => items.filter((item) => given[at]?.has(item)));
}
