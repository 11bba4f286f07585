import { inEveryLanguage } from '#lib/server/views/lang.ts';

// No page leads here in another language, so that every one is named.
export const entries = () => inEveryLanguage([{}]);
