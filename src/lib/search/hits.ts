import type { Hit } from './answer.ts';
import type { FoundName } from './find-names.ts';
import { createMarker } from './marks.ts';
import type { Match } from './match.ts';
import type { PlannedGroup } from './plan.ts';
import { reasonsOf } from './reasons.ts';
import type { SearchIndex } from './search-index.ts';
import { passagesOf, snippetOf } from './snippet.ts';

/** An entry as an answer shows it; null for a place that holds none. */
export function entryHit(match: Match, groups: PlannedGroup[], { data }: SearchIndex): Hit | null {
  const document = data.documents[match.at];
  if (!document) return null;
  const marker = createMarker(match, groups);
  const marked = (said: { text: string; lang: string }) => {
    const { text, lang, ranges } = marker(said);
    return { text, lang, ranges };
  };
  const { id, path, date, kind, title, names, summary } = document;
  return {
    ...{ type: 'entry', id, path, date, kind, count: null, exact: match.exact },
    title: marked(title),
    snippet: snippetOf(passagesOf(document, data), summary, marker),
    names: names.map(marked),
    why: reasonsOf(match, groups, document, data),
  };
}

const folders = { speaker: 'speakers', topic: 'topics' };
const most = 3;

/** Speakers and topics of the name that was typed, or of its last word where no name holds all. */
export function suggestionsFor(typed: string, index: SearchIndex): Hit[] {
  const words = typed.trim().split(/\s+/);
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  const of = (type: 'speaker' | 'topic', lang: string) => {
    const finder = type === 'speaker' ? index.people : index.topics;
    const all = finder(typed);
    const found = all.length || last.length < 3 ? all : finder(last);
    return found
      .filter(({ item }) => index.counts[type].has(item.id))
      .slice(0, most)
      .map((name) => nameHit(type, name, lang, index));
  };
  if (!typed.trim()) return [];
  return [...of('speaker', 'en'), ...of('topic', index.data.lang)];
}

function nameHit(
  type: 'speaker' | 'topic',
  { item, ranges }: FoundName<{ id: string; name: string }>,
  lang: string,
  index: SearchIndex,
): Hit {
  return {
    ...{ type, id: item.id, path: `/${folders[type]}/${item.id}/`, snippet: null, date: null },
    ...{ kind: null, names: [], why: [], exact: true, count: index.counts[type].get(item.id) ?? 0 },
    title: { text: item.name, lang, ranges },
  };
}
