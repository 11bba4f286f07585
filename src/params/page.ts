import type { ParamMatcher } from '@sveltejs/kit';

/** `page-2` and on: the first page of a list is the list's own address. */
export const match: ParamMatcher = (param) => /^page-([2-9]|[1-9]\d+)$/.test(param);
