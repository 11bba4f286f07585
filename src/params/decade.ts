import type { ParamMatcher } from '@sveltejs/kit';

/** `2010s`: the years from 2010 to 2019. */
export const match: ParamMatcher = (param) => /^\d{3}0s$/.test(param);
