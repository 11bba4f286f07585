import { baseLocale } from '#core/locale.ts';
import type { Said } from '#core/views.ts';
import type { Marked } from '../contract/answer.ts';
import type { OpenData, SearchDocument } from '../index/source.ts';
import type { HighlightedText, Highlighter } from './highlights.ts';

/** Characters of a passage, about three lines on a phone. */
const longest = 220;

/** The texts of an entry besides its title and names, the one that says most about it first. */
export function passagesOf(
  document: SearchDocument,
  { lang, names }: Pick<OpenData, 'lang' | 'names'>,
): Said[] {
  const { summary, quote, event, place, offices, words, originals, topics, pillars } = document;
  const labels = [
    ...topics.map((id) => names.topic[id] ?? id),
    ...pillars.map((id) => names.pillar[id] ?? id),
  ];
  return [
    ...[summary, quote, event, place].filter((said) => said !== null),
    ...offices,
    ...words.map((text) => ({ text, lang: baseLocale })),
    ...originals,
    ...labels.map((text) => ({ text, lang })),
  ];
}

/** The summary, unless another passage says more of what was asked and the title does not say; null where there is no text. */
export function snippetOf(
  passages: Said[],
  summary: Said | null,
  title: Said,
  highlighter: Highlighter,
): Marked | null {
  const inTitle = highlighter(title).groups;
  const says = ({ groups }: HighlightedText) =>
    [...groups].filter((group) => !inTitle.has(group)).length;
  let best: HighlightedText | null = summary && highlighter(summary);
  for (const said of passages) {
    const marked = highlighter(said);
    if (best ? says(marked) > says(best) : marked.groups.size > 0) best = marked;
  }
  return best && shorten(best);
}

/** Cuts a long text around its first highlight, between words. */
function shorten({ text, lang, ranges }: HighlightedText): Marked {
  if (text.length <= longest) return { text, lang, ranges };
  const first = ranges[0]?.[0] ?? 0;
  const from = first < longest * 0.7 ? 0 : text.lastIndexOf(' ', first - 60) + 1;
  const space = text.lastIndexOf(' ', from + longest);
  const to = from + longest >= text.length ? text.length : space > first ? space : from + longest;
  const before = from > 0 ? '…' : '';
  const shift = before.length - from;
  return {
    text: before + text.slice(from, to) + (to < text.length ? '…' : ''),
    lang,
    ranges: ranges
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start + shift, end + shift]),
  };
}
