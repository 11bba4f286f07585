import type { Entry } from '#core/entry.ts';
import { proseText } from '#core/prose.ts';
import type { Country } from '#core/schema/countries.ts';

/** A government that an entry may be about, with the words that say so. */
export interface Proposal {
  code: string;
  /** The words as they stand, each once. */
  words: string[];
}

/** The texts that say what an entry is about; what was said in it names countries in passing. */
const textsOf = (entry: Entry): string =>
  [
    entry.title,
    proseText(entry.text),
    ...(entry.type === 'statement' ? [entry.event, entry.place] : []),
  ].join('\n');

const escaped = (word: string) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Finds the governments that the texts of an entry name, by their names, other names and adjectives. */
export function proposer(countries: readonly Country[]): (entry: Entry) => Proposal[] {
  const codes = new Map<string, string>();
  for (const { code, name, otherNames, adjectives } of countries)
    for (const word of [name, ...otherNames, ...adjectives]) codes.set(word, code);
  // The longest first: South Sudan is not Sudan.
  const words = [...codes.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const named = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (entry) => {
    const found = new Map<string, Set<string>>();
    for (const [word] of textsOf(entry).matchAll(named)) {
      const code = codes.get(word) ?? '';
      found.set(code, (found.get(code) ?? new Set()).add(word));
    }
    return [...found].map(([code, said]) => ({ code, words: [...said] }));
  };
}
