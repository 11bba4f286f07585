import type { Break } from '../break.ts';

const shelved = (name: string) => `src/lib/search/${name}.ts`;

/** Breaks of search: what is found, in which order, and how it is shown. */
export const searchBreaks: Break[] = [
  {
    what: 'of equal hits the older stands first',
    file: shelved('rank/rank'),
    from: '(dateOf(a) < dateOf(b) ? 1 : -1)',
    to: '(dateOf(a) < dateOf(b) ? -1 : 1)',
    dies: { file: shelved('rank/rank.test'), name: 'of equal hits the later stands first: words' },
  },
  {
    what: 'no tiers in the ranking: a guessed spelling counts like the word itself',
    file: shelved('rank/rank'),
    from: '(full ? (sure ? 2 : 1) : 0)',
    to: '(full && sure ? 0 : 0)',
    dies: {
      file: shelved('rank/rank.test'),
      name: 'a guessed spelling stands after a word that begins so',
    },
  },
  {
    what: 'titles weigh nothing',
    file: shelved('rank/rank'),
    from: 'title: 2,',
    to: 'title: 0,',
    dies: { file: shelved('rank/rank.test'), name: 'a word of a long title counts more' },
  },
  {
    what: 'Fuse is never asked',
    file: shelved('rank/rank'),
    from: 'if (typed.length < shortest ||',
    to: 'if (typed.length < Infinity ||',
    dies: { file: shelved('rank/rank.test'), name: 'as Fuse sees it' },
  },
  {
    what: 'kind:a kind:b is read as b alone',
    file: shelved('query/filters'),
    from: 'new Set([...(wanted.get(field) ?? []), ...ids])',
    to: 'new Set(ids)',
    dies: {
      file: shelved('query/filters.test'),
      name: 'of one field mean any of their values: kind:remarks kind:op-ed',
    },
  },
  {
    what: 'discouraged forms of the glossary are lost from search',
    file: 'src/lib/server/search/synonyms.ts',
    from: '...variants, ...discouraged.map(({ term }) => term)',
    to: '...variants, ...discouraged.flatMap(() => [])',
    dies: {
      file: 'src/lib/server/search/synonyms.test.ts',
      name: 'that we would not write, trata de blancas, still finds',
    },
  },
  {
    what: 'the highlights of a shortened passage are not shifted',
    file: shelved('answer/snippet'),
    from: '[start + shift, end + shift]',
    to: '[start, end]',
    dies: {
      file: shelved('answer/snippet.test'),
      name: 'a long one is cut around the word that was found, which stays the one highlighted',
    },
  },
  {
    what: 'an overtaken answer is still shown',
    file: shelved('client/client'),
    from: 'return turn === this.#turns[kind] ? result : null;',
    to: 'return result;',
    dies: {
      file: shelved('client/client.test'),
      name: 'gives no answer that a newer search overtook',
    },
  },
  {
    what: 'what was found is hidden in a list of names',
    file: shelved('names/narrow-names'),
    from: 'item.hidden = !found.has(item)',
    to: 'item.hidden = found.has(item)',
    dies: { file: shelved('names/narrow-names.test'), name: 'what was found stays' },
  },
  {
    what: 'searches that were forgotten stay on the device',
    file: shelved('client/recent'),
    from: 'else localStorage.removeItem(key);',
    to: 'else return;',
    dies: { file: shelved('client/recent.test'), name: 'leaves nothing on the device' },
  },
];
