import * as v from 'valibot';

/** A country's code, ISO 3166-1 alpha-3 and the few that stand beside it. */
export const countryCode = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{3}$/, 'is not a code of three capital letters'),
);
