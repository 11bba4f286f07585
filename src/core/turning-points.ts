import type { Entry } from './entry.ts';

const kinds = new Set(['law', 'treaty', 'executive-order', 'resolution', 'event']);

/** The entries after which things stood otherwise: laws, treaties, orders, resolutions and what founded something. */
export const turningPoints = (entries: readonly Entry[]): Entry[] =>
  entries.filter((entry) => entry.type === 'milestone' && kinds.has(entry.kind));
