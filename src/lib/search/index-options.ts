import { fieldWeights } from './fields.ts';
import { smallWordsOf } from './small-words.ts';
import { termsOf } from './words.ts';

/** How MiniSearch builds the index of a language. */
export const indexOptions = (lang: string) => ({
  fields: Object.keys(fieldWeights),
  tokenize: termsOf,
  processTerm: (term: string) => (smallWordsOf(lang).has(term) ? null : term),
});
