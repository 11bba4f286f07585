import { Fuse } from '../text/fuzzy.ts';
import type { Reason, SearchField } from '../contract/answer.ts';
import { namesOf } from '../index/fields.ts';
import type { OpenData, SearchDocument } from '../index/source.ts';
import type { Ranked } from '../rank/rank.ts';
import type { PlannedGroup } from '../query/plan.ts';
import type { Clause } from '../query/parse.ts';
import { placesOf } from '../text/side-by-side.ts';
import { wordsOf } from '../text/words.ts';

/** A reason with the place of what was typed. */
type Placed = Reason & { start: number; end: number };

type Named = Pick<OpenData, 'names'>;

/** The texts of an entry by field, in the order in which a reader would look. */
function textsOf(document: SearchDocument, { names }: Named): [SearchField, string][] {
  const { title, offices, event, place, quote, summary, originals } = document;
  const list: [SearchField, string | undefined][] = [
    ['title', title.text],
    ...namesOf(document, { names }).map((text): [SearchField, string] => ['speaker', text]),
    ['event', event?.text],
    ['place', place?.text],
    ['summary', summary?.text],
    ['quote', quote?.text],
    ...offices.map(({ text }): [SearchField, string] => ['office', text]),
    ...document.topics.map((id): [SearchField, string] => ['topic', names.topic[id] ?? id]),
    ...document.pillars.map((id): [SearchField, string] => ['pillar', names.pillar[id] ?? id]),
    ['kind', document.kind ? names.kind[document.kind] : undefined],
    ...originals.map(({ text }): [SearchField, string] => ['translation', text]),
  ];
  return list.flatMap(([field, text]) => (text ? [[field, text]] : []));
}

/** Why an entry was found by words that do not stand in it as typed. */
export function reasonsOf(
  { met }: Ranked,
  groups: PlannedGroup[],
  document: SearchDocument,
  named: Named,
  query: string,
): Reason[] {
  const texts = textsOf(document, named);
  const reasons = groups.flatMap(({ clause, light }, i): Placed[] => {
    const one = met[i];
    if (one?.how === 'typed' || one?.how === 'near' || light) return [];
    const { start, end } = clause;
    const typed = query.slice(start, end);
    if (!one) return inside(typed, clause, texts);
    if (one.shown) return [{ typed, found: one.shown, how: one.how, field: 'speaker', start, end }];
    for (const [field, text] of texts) {
      const found = surface(text, one.terms);
      if (found !== null) return [{ typed, found, how: one.how, field, start, end }];
    }
    return [];
  });
  return joined(reasons, query);
}

/** Words typed side by side that led to one find are one reason: "cadena de suministro → supply chains". */
function joined(reasons: Placed[], query: string): Reason[] {
  const list: Placed[] = [];
  for (const reason of reasons) {
    const last = list.at(-1);
    if (last && reason.how === 'synonym' && last.how === 'synonym' && last.found === reason.found)
      Object.assign(last, { end: reason.end, typed: query.slice(last.start, reason.end) });
    else list.push(reason);
  }
  return list.map(({ typed, found, how, field }) => ({ typed, found, how, field }));
}

/** The words as the text writes them. */
function surface(text: string, terms: string[]): string | null {
  const words = wordsOf(text);
  const [from = -1] = placesOf(terms, words);
  const [first, last] = [words[from], words[from + terms.length - 1]];
  return first && last ? text.slice(first.start, last.end) : null;
}

/** A word found within others (`trafficking` in `antitrafficking`), which only Fuse sees. */
function inside(
  typed: string,
  { terms: [term = ''], start, end }: Clause,
  texts: [SearchField, string][],
): Placed[] {
  if (term.length < 4 || /\d/.test(term)) return [];
  for (const [field, text] of texts.slice(0, 2)) {
    const { isMatch, indices } = Fuse.match(term, text, {
      includeMatches: true,
      ignoreLocation: true,
      ignoreDiacritics: true,
      threshold: 0.1,
      minMatchCharLength: term.length - 1,
    });
    const at = isMatch ? indices?.[0]?.[0] : undefined;
    if (at === undefined) continue;
    const word = wordsOf(text).find(({ start, end }) => start <= at && at < end);
    if (word)
      return [
        { typed, found: text.slice(word.start, word.end), how: 'spelling', field, start, end },
      ];
  }
  return [];
}
