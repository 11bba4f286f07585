import { fieldWeights } from './fields.ts';
import { stopWordsOf } from '../text/stop-words.ts';
import { termsOf } from '../text/words.ts';

/** How MiniSearch builds the index of a language. */
export const indexOptions = (lang: string) => ({
  fields: Object.keys(fieldWeights),
  tokenize: termsOf,
  processTerm: (term: string) => (stopWordsOf(lang).has(term) ? null : term),
});
