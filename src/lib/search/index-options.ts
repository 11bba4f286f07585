import { fieldWeights } from './fields.ts';
import { isSmall } from './small-words.ts';
import { termsOf } from './words.ts';

/** How MiniSearch builds the index. */
export const indexOptions = {
  fields: Object.keys(fieldWeights),
  tokenize: termsOf,
  processTerm: (term: string) => (isSmall(term) ? null : term),
};
