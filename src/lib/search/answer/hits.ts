import type { Hit } from '../contract/answer.ts';
import { entryPath } from '#core/entry.ts';
import type { Said } from '#core/views.ts';
import type { OpenData, SearchDocument } from '../index/source.ts';
import { baseLocale } from '#core/locale.ts';
import type { FoundName, NameFinder } from '../names/find-names.ts';
import { createHighlighter } from './highlights.ts';
import type { Ranked } from '../rank/rank.ts';
import type { PlannedGroup } from '../query/plan.ts';
import { reasonsOf } from './reasons.ts';
import type { SearchIndex } from '../index/open.ts';
import { termsOf } from '../text/words.ts';
import { passagesOf, snippetOf } from './snippet.ts';

/** A document as an answer shows it; null for a number that none has. */
export function entryHit(
  match: Ranked,
  groups: PlannedGroup[],
  query: string,
  { data }: SearchIndex,
): Hit | null {
  const document = data.documents[match.document];
  if (!document) return null;
  const highlighter = createHighlighter(match, groups);
  const marked = (said: { text: string; lang: string }) => {
    const { text, lang, ranges } = highlighter(said);
    return { text, lang, ranges };
  };
  const { id, type, date, kind, title, summary } = document;
  return {
    type: type === 'page' ? 'page' : 'entry',
    id,
    path: type === 'page' ? pagePath(id) : entryPath({ type, id }),
    date,
    kind,
    count: null,
    exact: match.exact,
    title: marked(title),
    snippet: snippetOf(passagesOf(document, data), summary, title, highlighter),
    names: shownNames(document, data).map(marked),
    why: reasonsOf(match, groups, document, data, query),
  };
}

/** Who spoke, each named as the reader's language writes it, or the body that made a milestone. */
const shownNames = ({ speakers, body }: SearchDocument, data: OpenData): Said[] => [
  ...speakers.map((id) => shownName(id, data)),
  ...(body ? [body] : []),
];

function shownName(id: string, { lang, names, scriptNames }: OpenData): Said {
  const own = scriptNames?.[id];
  return own === undefined
    ? { text: names.speaker[id] ?? id, lang: baseLocale }
    : { text: own, lang };
}

/** The path of a page from its id: `faq#what-are-the-tiers`; the home page has none of its own. */
function pagePath(id: string): string {
  const [path = '', part] = id.split('#');
  return `${path === 'home' ? '/' : `/${path}/`}${part ? `#${part}` : ''}`;
}

const folders = { speaker: 'speakers', topic: 'topics' };
const most = 3;

/**
 * Speakers and topics of the name that was typed, or of a whole word of it where no name holds all.
 * Other spellings only where the words as typed found no entry either: they cost more than the search.
 */
export function suggestionsFor(typed: string, spelled: boolean, index: SearchIndex): Hit[] {
  const terms = termsOf(typed);
  if (terms.join('').length < 2) return [];
  const of = (type: 'speaker' | 'topic', lang: string) => {
    const finder = type === 'speaker' ? index.people : index.topics;
    const all = finder(typed, !spelled);
    const found = all.length ? all : terms.slice(0, 6).flatMap((term) => wholeWord(term, finder));
    return [...new Map(found.map((name) => [name.item.id, name])).values()]
      .filter(({ item }) => index.counts[type].has(item.id))
      .slice(0, most)
      .map((name) => nameHit(type, name, lang, index));
  };
  return [...of('speaker', baseLocale), ...of('topic', index.data.lang)];
}

function wholeWord(term: string, finder: NameFinder) {
  if (term.length < 4) return [];
  const found = finder(term, true).filter(({ item }) => termsOf(item.name).includes(term));
  // A word that many names share (Department) stands for none of them.
  return found.length > most ? [] : found;
}

function nameHit(
  type: 'speaker' | 'topic',
  { item, ranges }: FoundName<{ id: string; name: string }>,
  lang: string,
  index: SearchIndex,
): Hit {
  return {
    type,
    id: item.id,
    path: `/${folders[type]}/${item.id}/`,
    snippet: null,
    date: null,
    kind: null,
    names: [],
    why: [],
    exact: true,
    count: index.counts[type].get(item.id) ?? 0,
    title: { text: item.name, lang, ranges },
  };
}
