import type { TierMark } from './country-views.ts';

/** The message that names what a cell shows: a tier by its own name, the rest as of one government. */
export const placementKey = <M extends TierMark>(mark: M) =>
  (mark.startsWith('tier') ? `tier.${mark}` : `placement.${mark}`) as
    | `tier.${Exclude<TierMark, 'special' | 'absent' | 'unknown' | 'none'>}`
    | `placement.${Extract<TierMark, 'special' | 'absent' | 'unknown' | 'none'>}`;
