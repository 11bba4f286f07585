import { percentile } from '../figures.ts';
import type { VisitFigures } from './visit.ts';

type Figures = NonNullable<VisitFigures>;

/** The middle one, or the mean of the middle two. */
function median(values: number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** The median, over the rounds, of a share of the times of each round; null where nothing was timed. */
const ofRounds = (rounds: Figures[], times: (round: Figures) => number[], share: number) =>
  median(rounds.flatMap((round) => percentile(times(round), share) ?? []));

/** What a timeline took at one size on one device: medians of the rounds. */
export function summarise(visits: VisitFigures[]) {
  const rounds = visits.filter((visit) => visit !== null);
  const [first] = rounds;
  if (!first) return null;
  const both = (times: (round: Figures) => number[]) => ({
    p50: ofRounds(rounds, times, 0.5),
    p95: ofRounds(rounds, times, 0.95),
  });
  return {
    rounds: rounds.length,
    cpu: median(rounds.map(({ cpu }) => cpu)) ?? 0,
    cpuOfRounds: rounds.map(({ cpu }) => Math.round(cpu)),
    heap: median(rounds.map(({ heap }) => heap)) ?? 0,
    elements: first.elements,
    tabStops: first.tabStops,
    loaded: first.loaded,
    searched: first.searched,

    scroll: both(({ scroll }) => scroll),
    brush: both(({ brush }) => brush),
    keys: both(({ keys }) => keys),
    wheel: rounds.find(({ wheel }) => wheel !== null)?.wheel ?? null,
    axe: rounds.find(({ axe }) => axe)?.axe ?? null,
  };
}
export type Summary = ReturnType<typeof summarise>;
