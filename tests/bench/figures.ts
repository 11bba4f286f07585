import type { RunFigures } from './engine-worker.ts';

/** The value below which a share of the values lies; null where there is none. */
export function percentile(values: number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
}

/** How well known documents were found, from 0 to 1; reciprocal rank counts within the ten best. */
export interface Relevance {
  searches: number;
  recall1: number;
  recall10: number;
  mrr: number;
}

const relevance = (ranks: number[]): Relevance => {
  const share = (count: number) => count / (ranks.length || 1);
  return {
    searches: ranks.length,
    recall1: share(ranks.filter((rank) => rank === 0).length),
    recall10: share(ranks.filter((rank) => rank >= 0).length),
    mrr: share(ranks.reduce((sum, rank) => sum + (rank >= 0 ? 1 / (rank + 1) : 0), 0)),
  };
};

/** The figures of one engine at one size. */
export function summarise({ queries, keystrokes, ...rest }: RunFigures) {
  const times = queries.map(({ ms }) => ms);
  const types = [...new Set(queries.map(({ type }) => type))].sort();
  return {
    ...rest,
    queryP50: percentile(times, 0.5),
    queryP95: percentile(times, 0.95),
    keystrokeP95: percentile(keystrokes, 0.95),
    ...relevance(queries.map(({ rank }) => rank)),
    byKind: Object.fromEntries(
      types.map((type) => [
        type,
        relevance(queries.filter((one) => one.type === type).map(({ rank }) => rank)),
      ]),
    ),
  };
}
export type Summary = ReturnType<typeof summarise>;
