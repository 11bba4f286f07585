import { fieldWeights } from './fields.ts';
import { smallWordsOf } from '../text/stop-words.ts';
import { termsOf } from '../text/words.ts';

/** How MiniSearch builds the index of a language. */
export const indexOptions = (lang: string) => ({
  fields: Object.keys(fieldWeights),
  tokenize: termsOf,
  processTerm: (term: string) => (smallWordsOf(lang).has(term) ? null : term),
});
