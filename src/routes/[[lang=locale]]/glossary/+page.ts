import { localeOf, locales } from '#lib/i18n/locales.ts';
import { glossaryTerms } from '#lib/server/views/glossary.ts';

export const load = ({ params }) => ({ terms: glossaryTerms(localeOf(params.lang), locales) });
