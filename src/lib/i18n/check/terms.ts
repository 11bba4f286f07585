import { sameLanguage } from '#core/locale.ts';

/** A form that a translation should not use, and why. */
interface Discouraged {
  term: string;
  why: string;
}

/** One term of the field in one language, as `meta/glossary.json` has it. */
interface Forms {
  preferred: string;
  seen?: string[];
  variants?: string[];
  status: 'official' | 'press' | 'unconfirmed';
  discouraged?: Discouraged[];
  remark?: string;
}

/** `meta/glossary.json`: English terms, each with its forms by language; `_meta` tells of the file itself. */
export type Glossary = Record<string, unknown>;

/** A term with the forms of one language. */
export interface Term extends Forms {
  english: string;
}

/** The glossary for one language. A locale is found by its language and script: `zh` has the terms of `zh-Hans`. */
export function termsOf(glossary: Glossary, code: string): Term[] {
  return Object.entries(glossary).flatMap(([name, entry]) => {
    if (name === '_meta') return [];
    const { translations } = entry as { translations: Record<string, Forms> };
    const found = Object.entries(translations).find(([lang]) => sameLanguage(lang, code));
    // "Palermo Protocol (short name)" tells two forms of one name apart.
    return found ? [{ english: name.replace(/ \(.*\)$/, ''), ...found[1] }] : [];
  });
}

const letter = /[\p{L}\p{M}\p{N}]/u;

/** Places at which a form stands as words of its own; in scripts without spaces, anywhere. */
function placesOf(form: string, text: string): number[] {
  const [where, what] = [text.toLowerCase(), form.toLowerCase()];
  const spaced = !/\p{Script=Han}/u.test(form);
  const found: number[] = [];
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
    const before = where.slice(0, at).at(-1) ?? '';
    const after = where.slice(at + what.length).replace(/^e?s(?!\p{L})/u, '')[0] ?? '';
    if (!spaced || !(letter.test(before) || letter.test(after))) found.push(at);
  }
  return found;
}

/** The terms that an English text uses, longest first, none inside another. */
export function termsIn(english: string, terms: Term[]): Term[] {
  let rest = english;
  return [...terms]
    .sort((a, b) => b.english.length - a.english.length)
    .filter((term) => {
      const [at] = placesOf(term.english, rest);
      if (at === undefined) return false;
      rest = rest.slice(0, at) + '\n' + rest.slice(at + term.english.length);
      return true;
    });
}

/** Discouraged forms in a translation, with the form to use. One inside an accepted form, as in a longer name, is none. */
export function discouragedIn(text: string, terms: Term[]) {
  const accepted = terms.flatMap(({ preferred, seen = [], discouraged = [] }) => [
    preferred,
    ...seen.filter((form) => !discouraged.some(({ term }) => term === form)),
  ]);
  // What is wrong for one term can be right for another: Persian's word for trafficking is wrong for smuggling.
  const isPreferred = (form: string) => terms.some(({ preferred }) => preferred === form);
  const found = new Map<string, Discouraged & { offset: number; preferred: string }>();
  for (const { preferred, discouraged = [] } of terms)
    for (const { term, why } of discouraged)
      for (const offset of isPreferred(term) ? [] : placesOf(term, text)) {
        const within = accepted.some(
          (form) =>
            form.length > term.length &&
            placesOf(form, text).some(
              (at) => at <= offset && at + form.length >= offset + term.length,
            ),
        );
        if (!within && !found.has(`${offset} ${term}`))
          found.set(`${offset} ${term}`, { term, why, offset, preferred });
      }
  return [...found.values()];
}
