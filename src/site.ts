import type { Site } from '#core/site.ts';
import data from './site.json' with { type: 'json' };

/** The site's file, which says in data what another office or host would change; each field is told in `core/site.ts`. */
export const site: Site = data;
