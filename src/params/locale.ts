import type { ParamMatcher } from '@sveltejs/kit';
import { isLocaleParam } from '#lib/i18n/locales.ts';

export const match: ParamMatcher = isLocaleParam;
