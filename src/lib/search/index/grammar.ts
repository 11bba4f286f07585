import { baseLocale } from '#core/locale.ts';
import { monthNames } from '../text/month-names.ts';
import { termsOf } from '../text/words.ts';

/** What people write between words, in the reader's language and in English: folded. */
interface OperatorWords {
  or: string[];
  and: string[];
  not: string[];
}

/** How a language writes dates: its names of the months by their number, and whether 6/7 is in June. */
export interface DateForms {
  months: ReadonlyMap<string, number>;
  monthFirst: boolean;
}

/** How queries of a language are written. */
export interface Grammar extends DateForms {
  operators: Record<keyof OperatorWords, ReadonlySet<string>>;
}

const english: OperatorWords = { or: ['or'], and: ['and'], not: ['not'] };

/** What an index says of the grammar of its language. */
export interface GrammarWords {
  operators: OperatorWords;
  /** Months by name, folded. */
  months: Record<string, number>;
  monthFirst: boolean;
}

/** English alone: for an index that says nothing. */
export const englishWords = (): GrammarWords => ({
  operators: english,
  months: monthNames([baseLocale], ['long', 'short']),
  monthFirst: true,
});

/** Makes a grammar ready for use. */
export function openGrammar(words: GrammarWords): Grammar {
  const set = (name: keyof OperatorWords) =>
    new Set([...words.operators[name], ...english[name]].map((word) => termsOf(word).join('')));
  return {
    operators: { or: set('or'), and: set('and'), not: set('not') },
    months: new Map(Object.entries(words.months)),
    monthFirst: words.monthFirst,
  };
}
