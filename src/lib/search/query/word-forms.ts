import { baseLocale } from '#core/locale.ts';
import type { Dictionary } from '../index/dictionary.ts';
import { foldWord } from '../text/fold.ts';

/** Endings that make forms of one word, by language; with the empty one, as most words have. */
const lists: Record<string, string> = {
  en: 's es ed d e ing y ies ied',
  es: 's es o a os as e ado ada ados adas ar er ir ando iendo ido idos',
  pt: 's es o a os as e ado ada ados adas ar er ir ando endo ões ão',
  fr: 's e es é ée és ées er ant x aux al',
  ru: 'а я о е и ы у ю й ь ой ей ом ем ов ев ах ях ам ям ами ями ого его ому ему ый ий ая яя ое ее ые ие ых их ым им ыми ими ую юю ии ию ией иями иях ия',
  ar: 'ات ون ين ة ان',
  fa: 'ها های ی ان',
  hi: 'ों ें ा े ी ियों ियां ियाँ',
};
/** A shorter beginning is shared by words that have nothing to do with each other. */
const shortest = 4;

const endings = new Map<string, string[]>();
function endingsOf(lang: string): string[] {
  const known = endings.get(lang);
  if (known) return known;
  const made = ['', ...(lists[lang] ?? '').split(' ').filter(Boolean).map(foldWord)];
  endings.set(lang, made);
  return made;
}

/** The words of the index that are other forms of a word: trafficked, trafficking; country, countries. */
export function formsOf(term: string, lang: string, dictionary: Dictionary): Set<string> {
  const found = new Set<string>();
  if (term.length < shortest || /[\d]/.test(term)) return found;
  for (const code of new Set([baseLocale, lang])) {
    const own = endingsOf(code);
    for (const ending of own) {
      const stem = term.slice(0, term.length - ending.length);
      if (stem.length < shortest || !term.endsWith(ending)) continue;
      // English writes trafficking with a k: without it, it is misspelled, and no form of traffic.
      if (code === baseLocale && stem.endsWith('c') && /^(?:ing|ed)$/.test(ending)) continue;
      for (const other of own)
        if (other !== ending && dictionary.knows(stem + other)) found.add(stem + other);
    }
  }
  return found;
}

/** And, with, for, like: Arabic writes them with the word that follows. */
const clitics = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فل'].map(foldWord);

/** The same Arabic word with and without what is written together with it. */
export function attachedForms(term: string, dictionary: Dictionary): string[] {
  if (!/^\p{Script=Arabic}{3,}$/u.test(term)) return [];
  const bare = clitics.flatMap((clitic) => {
    const rest = term.slice(clitic.length);
    return term.startsWith(clitic) && rest.length > 2 ? [rest, foldWord(rest)] : [];
  });
  return [...new Set([...bare, ...clitics.map((clitic) => clitic + term)])].filter(
    (other) => other !== term && dictionary.knows(other),
  );
}
