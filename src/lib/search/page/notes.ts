import { isolate } from '#core/isolate.ts';
import type { QueryProblem, SearchAnswer, UnderstoodFilter } from '../contract/answer.ts';
import { addressOf, type SearchAddress } from './address.ts';
import type { SearchPageTexts } from './texts.ts';
import { element, linkTo, written } from './write.ts';

/** The most values of a filter that are named. */
const most = 5;

/** The question in other words: its address on this page. */
const to = ({ root }: SearchPageTexts, asked: SearchAddress) =>
  `${root}/search/${addressOf(asked)}`;

/** What was meant, and what was made of filters and of the rest: the items of a list. */
export function notes(
  answer: SearchAnswer,
  asked: SearchAddress,
  texts: SearchPageTexts,
): HTMLElement[] {
  const meant = answer.didYouMean;
  const items = [
    ...answer.filters.map((filter) => understood(filter, texts)),
    ...answer.problems.map((problem) => unfollowed(problem, asked, texts)),
  ];
  if (meant === null) return items;
  const item = element('li', written(texts, 'didYouMean'), ' ');
  item.className = 'meant';
  item.append(linkTo(to(texts, { query: meant, exact: false }), element('bdi', meant)));
  return [item, ...items];
}

function understood({ field, values, without }: UnderstoodFilter, texts: SearchPageTexts) {
  const names = values.slice(0, most).map(({ name }) => name);
  return element(
    'li',
    written(texts, without ? 'leftOut' : 'narrowed'),
    ' ',
    written(texts, `field.${field}`),
    ': ',
    element('bdi', names.join(' · ')),
    values.length > most ? ' …' : '',
  );
}

function unfollowed(
  { kind, typed, field, nearest }: QueryProblem,
  asked: SearchAddress,
  texts: SearchPageTexts,
) {
  const item = element('li', written(texts, `problem-${kind}`, { typed: isolate(typed) }));
  if (!nearest) return item;
  const inField = field ? texts.texts[`field.${field}`] : '';
  // A function, since "$&" in a text to put in would mean something.
  const query = asked.query.replace(typed, () => `${inField}:"${nearest.name}"`);
  const link = linkTo(to(texts, { ...asked, query }), element('bdi', nearest.name));
  item.append(' ', written(texts, 'didYouMean'), ' ', link);
  return item;
}

/** Links for a reader for whom nothing was found, by the `data-tip` of the item that they stand in; null where they would not help. */
export function ways(
  { filters }: SearchAnswer,
  asked: SearchAddress,
  texts: SearchPageTexts,
): Record<'exact' | 'filters', { href: string; text: Node | null } | null> {
  const query = filters
    .reduce((left, { typed }) => left.replace(typed, ''), asked.query)
    .replace(/\s+/g, ' ')
    .trim();
  return {
    exact: asked.exact ? { href: to(texts, { ...asked, exact: false }), text: null } : null,
    filters:
      filters.length && query
        ? {
            href: to(texts, { ...asked, query }),
            text: written(texts, 'tip-filters', { query: isolate(query) }),
          }
        : null,
  };
}
